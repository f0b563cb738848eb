package dev.partnercenter.model.carts;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A partner who takes part in a sale. Docs page: cart-resources.
 *
 * @param key the part
 * @param value the Microsoft id of the partner
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record Participant(
        @Nullable ParticipantType key, @Nullable String value, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ParticipantBuilder toBuilder() {
        return new ParticipantBuilder(this);
    }
}
