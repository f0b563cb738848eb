package dev.partnercenter.model.common;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the customer has to attest something before a purchase. Docs page: offer-resources.
 *
 * @param enforceAttestation whether a purchase without attestation is refused
 * @param attestationType what is attested
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record AttestationProperties(
        @Nullable Boolean enforceAttestation,
        @Nullable String attestationType,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AttestationPropertiesBuilder builder() {
        return new AttestationPropertiesBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AttestationPropertiesBuilder toBuilder() {
        return new AttestationPropertiesBuilder(this);
    }
}
