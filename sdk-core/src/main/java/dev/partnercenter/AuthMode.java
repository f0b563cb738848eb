package dev.partnercenter;

/** The two kinds of token that Partner Center accepts; each operation's page says which. */
public enum AuthMode {
    /** App-only: the application signs in as itself (client secret or certificate). */
    APP("app-only"),

    /** App+User: the application acts for a signed-in user who passed multi-factor authentication. */
    APP_USER("App+User");

    private final String label;

    AuthMode(String label) {
        this.label = label;
    }

    /** {@return the name the documentation uses, for messages} */
    public String label() {
        return label;
    }
}
