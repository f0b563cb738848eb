package dev.partnercenter.model.subscriptions;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an upgrade is not possible. The service sends names or numbers. Docs page: upgrade-resources.
 *
 * @param value the text on the wire
 */
public record UpgradeErrorCode(String value) implements OpenValue {

    /** anything else. */
    public static final UpgradeErrorCode OTHER = new UpgradeErrorCode("other");

    /** the partner has no admin relationship with the customer. */
    public static final UpgradeErrorCode DELEGATED_ADMIN_PERMISSIONS_DISABLED =
            new UpgradeErrorCode("delegated_admin_permissions_disabled");

    /** the subscription is not active. */
    public static final UpgradeErrorCode SUBSCRIPTION_STATUS_NOT_ACTIVE =
            new UpgradeErrorCode("subscription_status_not_active");

    /** the products exclude each other. */
    public static final UpgradeErrorCode CONFLICTING_SERVICE_TYPES = new UpgradeErrorCode("conflicting_service_types");

    /** something else changed it at the same time. */
    public static final UpgradeErrorCode CONCURRENCY_CONFLICTS = new UpgradeErrorCode("concurrency_conflicts");

    /** the call needs App+User authentication. */
    public static final UpgradeErrorCode USER_CONTEXT_REQUIRED = new UpgradeErrorCode("user_context_required");

    /** the subscription has add-ons. */
    public static final UpgradeErrorCode SUBSCRIPTION_ADD_ONS_PRESENT =
            new UpgradeErrorCode("subscription_add_ons_present");

    /** there is nothing to upgrade to. */
    public static final UpgradeErrorCode SUBSCRIPTION_DOES_NOT_HAVE_ANY_UPGRADE_PATHS =
            new UpgradeErrorCode("subscription_does_not_have_any_upgrade_paths");

    /** there is no such offer. */
    public static final UpgradeErrorCode SUBSCRIPTION_TARGET_OFFER_NOT_FOUND =
            new UpgradeErrorCode("subscription_target_offer_not_found");

    /** the subscription is not provisioned yet. */
    public static final UpgradeErrorCode SUBSCRIPTION_NOT_PROVISIONED =
            new UpgradeErrorCode("subscription_not_provisioned");

    /** Refuses null. */
    public UpgradeErrorCode {
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
