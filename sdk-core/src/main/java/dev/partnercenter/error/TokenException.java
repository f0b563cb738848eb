package dev.partnercenter.error;

import org.jspecify.annotations.Nullable;

/** No access token could be had. */
public final class TokenException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    private final TokenError error;

    /** Made by the SDK. */
    public TokenException(TokenError error, CallDetails call, @Nullable Throwable cause) {
        super(error.message(), call, cause);
        this.error = error;
    }

    /** {@return the facts of the failure} */
    public TokenError error() {
        return error;
    }

    /** {@return the AADSTS code, such as {@code AADSTS7000215}, or null if Entra gave none} */
    public @Nullable String aadstsCode() {
        return error.aadstsCode();
    }
}
