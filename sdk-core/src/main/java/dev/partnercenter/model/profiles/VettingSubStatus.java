package dev.partnercenter.model.profiles;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a company is being checked. Docs page: profile-resources.
 *
 * @param value the text on the wire
 */
public record VettingSubStatus(String value) implements OpenValue {

    /** nothing. */
    public static final VettingSubStatus NONE = new VettingSubStatus("none");

    /** the check has begun. */
    public static final VettingSubStatus ENTRY = new VettingSubStatus("entry");

    /** whether the e-mail address is theirs. */
    public static final VettingSubStatus EMAIL_OWNERSHIP = new VettingSubStatus("email_ownership");

    /** whether the e-mail domain is theirs. */
    public static final VettingSubStatus EMAIL_DOMAIN = new VettingSubStatus("email_domain");

    /** whether the contact works there. */
    public static final VettingSubStatus EMPLOYMENT_VERIFICATION = new VettingSubStatus("employment_verification");

    /** Microsoft is deciding. */
    public static final VettingSubStatus DECISION = new VettingSubStatus("decision");

    /** something else. */
    public static final VettingSubStatus OTHER = new VettingSubStatus("other");

    /** whether the business exists. */
    public static final VettingSubStatus BUSINESS_VERIFICATION = new VettingSubStatus("business_verification");

    /** Refuses null. */
    public VettingSubStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return OpenValue.same(this, other);
    }

    @Override
    public int hashCode() {
        return OpenValue.hash(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
