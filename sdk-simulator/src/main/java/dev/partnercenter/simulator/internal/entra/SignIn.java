package dev.partnercenter.simulator.internal.entra;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Parameters;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.Optional;

/** How users sign in: by device code, and in a browser that is sent straight back. */
final class SignIn {

    private final Settings settings;
    private final Directory directory;
    private final ClientAuthentication clients;
    private final UserGrants grants;

    SignIn(Settings settings, Directory directory, ClientAuthentication clients, UserGrants grants) {
        this.settings = settings;
        this.directory = directory;
        this.clients = clients;
        this.grants = grants;
    }

    /** {@code POST /{tenant}/oauth2/v2.0/devicecode}. */
    Answer deviceCode(Call call) {
        Parameters form = call.request().form();
        directory.resolve(call.argument("tenant"), true);
        clients.check(form, null, call.argument("tenant"));
        DeviceCodes.DeviceCode code = grants.deviceCodes().issue(call.now(), form.get("scope"));
        String page = "https://" + call.request().host() + "/common/oauth2/deviceauth";
        ObjectNode body = Json.object()
                .put("user_code", code.userCode())
                .put("device_code", code.deviceCode())
                .put("verification_uri", page)
                .put("expires_in", DeviceCodes.LIFETIME.toSeconds())
                .put("interval", settings.deviceCodeInterval().toSeconds())
                .put("message", "To sign in, open " + page + " and enter the code " + code.userCode() + ".");
        return Answer.ok(body);
    }

    /** {@code GET /common/oauth2/deviceauth?user_code=…}: approves a device code. */
    Answer approve(Call call) {
        String userCode = Optional.ofNullable(call.query("user_code"))
                .orElseThrow(() -> EntraError.MISSING_PARAMETER.because("user_code"));
        if (!grants.deviceCodes().decide(userCode, true)) {
            throw EntraError.UNKNOWN_DEVICE_CODE.refusal();
        }
        return Answer.ok(Json.object().put("approved", userCode));
    }

    /** {@code GET /{tenant}/oauth2/v2.0/authorize}: the user signs in without being asked. */
    Answer authorize(Call call) {
        Parameters query = call.request().query();
        directory.resolve(call.argument("tenant"), true);
        clients.check(query, null, call.argument("tenant"));
        String redirect = query.get("redirect_uri", "");
        if (!redirect.startsWith("http://localhost")
                && !redirect.startsWith("http://127.0.0.1")
                && !redirect.startsWith("https://")) {
            throw EntraError.BAD_REDIRECT_URI.because(redirect);
        }
        if (!query.get("response_type", "").equals("code")) {
            throw EntraError.MISSING_PARAMETER.because("response_type");
        }
        String challenge = query.get("code_challenge");
        if (challenge != null && !query.get("code_challenge_method", "plain").equals("S256")) {
            throw EntraError.MALFORMED.refusal();
        }
        String code = grants.authorizationCodes().issue(redirect, challenge, query.get("scope"), call.now());
        String separator =
                query.get("response_mode", "query").equals("fragment") ? "#" : redirect.contains("?") ? "&" : "?";
        String state = query.get("state");
        String location = redirect + separator + "code=" + Parameters.encode(code)
                + (state == null ? "" : "&state=" + Parameters.encode(state));
        return Answer.empty(302).with("Location", location);
    }
}
