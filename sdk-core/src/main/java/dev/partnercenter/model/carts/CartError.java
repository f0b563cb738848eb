package dev.partnercenter.model.carts;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an item could not be put into a cart. Docs page: cart-resources.
 *
 * @param errorCode the reason, a name or a number
 * @param errorDescription the reason in words
 * @param additionalInformation more about it
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CartError(
        @Nullable CartErrorCode errorCode,
        @Nullable String errorDescription,
        Map<String, Object> additionalInformation,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CartErrorBuilder builder() {
        return new CartErrorBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CartErrorBuilder toBuilder() {
        return new CartErrorBuilder(this);
    }
}
