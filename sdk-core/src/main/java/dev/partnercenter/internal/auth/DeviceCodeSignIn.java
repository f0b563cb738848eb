package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.DeviceCode;
import com.microsoft.aad.msal4j.DeviceCodeFlowParameters;
import dev.partnercenter.auth.DeviceCodePrompt;
import java.net.URI;
import java.time.Duration;

/** The person types a code on another device; {@link EntraHttp} polls until that is done. */
record DeviceCodeSignIn(DeviceCodePrompt prompt) implements SignIn {
    @Override
    public Granted signIn(BoundTokenRequest request, ClientIdentity identity) {
        return request.entra()
                .exchange(
                        request,
                        identity,
                        msal -> msal.publicClient()
                                .acquireToken(
                                        DeviceCodeFlowParameters.builder(msal.scopes(), code -> show(request, code))
                                                .build()));
    }

    private void show(BoundTokenRequest request, DeviceCode code) {
        try {
            prompt.show(new DeviceCodePrompt.Invitation(
                    code.userCode(),
                    URI.create(code.verificationUri()),
                    code.message(),
                    Duration.ofSeconds(code.expiresIn())));
        } catch (RuntimeException e) {
            throw request.failure("the device code could not be shown", e);
        }
    }
}
