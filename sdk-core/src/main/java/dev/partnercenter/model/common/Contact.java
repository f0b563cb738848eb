package dev.partnercenter.model.common;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person to get in touch with. Docs page: utility-resources.
 *
 * @param firstName the first name
 * @param lastName the last name
 * @param email the e-mail address
 * @param phoneNumber the telephone number
 * @param middleName the middle name, rarely sent
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Contact(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phoneNumber,
        @Nullable String middleName,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ContactBuilder builder() {
        return new ContactBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ContactBuilder toBuilder() {
        return new ContactBuilder(this);
    }
}
