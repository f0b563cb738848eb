package dev.partnercenter.simulator.internal.directory;

import org.jspecify.annotations.Nullable;

/** What a directory insists on, with the sentence it says when somebody does not keep to it. */
public enum DirectoryRule {
    FOUND("Resource '%s' does not exist or one of its queried reference-property objects are not present."),
    VALUE_GIVEN("A value is required for property '%s' of resource 'User'."),
    VALUE_VALID("Invalid value specified for property '%s' of resource 'User'."),
    VALUE_UNIQUE("Another object with the same value for property %s already exists."),
    DOMAIN_VERIFIED("The domain portion of the %s property is invalid. You must use one of the verified domain names in"
            + " your organization."),
    PASSWORD_COMPLEX("The specified password does not comply with password complexity requirements. Please provide a"
            + " different password."),
    MEMBER_NEW("One or more added object references already exist for the following modified properties: '%s'."),
    TEMPLATE_KNOWN("No directory role template with the id '%s' exists."),
    ROLE_NEW("A conflicting object with one or more of the specified property values is present in the directory."),
    GROUP_VALUE_GIVEN("A value is required for property '%s' of resource 'Group'."),
    GROUP_KIND("A group is either a security group without mail or a unified group with mail."),
    USAGE_LOCATION("License assignment cannot be done for user with invalid usage location."),
    LICENSE_KNOWN("License %s does not correspond to a valid company License."),
    LICENSE_LEFT("Subscription with SKU %s does not have any available licenses."),
    LICENSE_HELD("User does not have a corresponding license."),
    PLAN_KNOWN("The service plan %s is not part of the license.");

    private final String text;

    DirectoryRule(String text) {
        this.text = text;
    }

    /** Refuses; {@code detail} fills the sentence. */
    public DirectoryRefusal because(String detail) {
        return new DirectoryRefusal(this, text.formatted(detail), null);
    }

    /** Refuses on account of a property, which fills the sentence as well. */
    public DirectoryRefusal at(String property) {
        return new DirectoryRefusal(this, text.formatted(property), property);
    }

    /** Ends a change of a directory. */
    public static final class DirectoryRefusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final DirectoryRule rule;
        private final String text;
        private final @Nullable String property;

        DirectoryRefusal(DirectoryRule rule, String text, @Nullable String property) {
            super(text, null, false, false);
            this.rule = rule;
            this.text = text;
            this.property = property;
        }

        /** The rule. */
        public DirectoryRule rule() {
            return rule;
        }

        /** The sentence. */
        public String text() {
            return text;
        }

        /** The property that it is about, in the spelling of Microsoft Graph. */
        public @Nullable String property() {
            return property;
        }
    }
}
