package dev.partnercenter.simulator.internal.entra;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Parameters;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;

/** {@code POST /{tenant}/oauth2/v2.0/token}: one grant after the other. */
final class TokenEndpoint {

    private static final String DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code";

    private final Settings settings;
    private final Directory directory;
    private final ClientAuthentication clients;
    private final AccessTokens accessTokens;
    private final UserGrants grants;

    TokenEndpoint(
            Settings settings,
            Directory directory,
            ClientAuthentication clients,
            AccessTokens accessTokens,
            UserGrants grants) {
        this.settings = settings;
        this.directory = directory;
        this.clients = clients;
        this.accessTokens = accessTokens;
        this.grants = grants;
    }

    Answer token(Call call) {
        Parameters form = call.request().form();
        String grant = required(form, "grant_type");
        String region = Authorities.region(call.request().host());
        String tenant = call.argument("tenant");
        String authorization = call.header("Authorization");
        if (grant.equals("client_credentials")) {
            String tenantId = directory.resolve(tenant, false);
            clients.requireCredential(form, authorization, tenant);
            return forApplication(region, tenantId, Scopes.forApplication(form.get("scope")), call.now());
        }
        String tenantId = directory.resolve(tenant, true);
        clients.check(form, authorization, tenant);
        return switch (grant) {
            case "refresh_token" -> forUser(region, tenantId, scopesOfRefresh(form, call.now()), true, call.now());
            case "authorization_code" -> forUser(region, tenantId, scopesOfCode(form, call.now()), call.now());
            case DEVICE_CODE, "device_code" -> forUser(region, tenantId, scopesOfDevice(form, call.now()), call.now());
            default -> throw EntraError.UNSUPPORTED_GRANT.because(grant);
        };
    }

    private Scopes scopesOfRefresh(Parameters form, Instant now) {
        Scopes scopes = Scopes.forUser(form.get("scope"));
        grants.refreshTokens().use(required(form, "refresh_token"), now);
        return scopes;
    }

    private Scopes scopesOfCode(Parameters form, Instant now) {
        AuthorizationCodes.Grant granted = grants.authorizationCodes()
                .redeem(required(form, "code"), required(form, "redirect_uri"), form.get("code_verifier"), now);
        String scope = form.get("scope");
        return Scopes.forUser(scope == null ? granted.scope() : scope);
    }

    private Scopes scopesOfDevice(Parameters form, Instant now) {
        String code = form.get("device_code");
        DeviceCodes.DeviceCode redeemed =
                grants.deviceCodes().redeem(code == null ? required(form, "code") : code, now);
        String scope = form.get("scope");
        return Scopes.forUser(scope == null ? redeemed.scope() : scope);
    }

    private Answer forApplication(String region, String tenant, Scopes scopes, Instant now) {
        return Answer.ok(
                bearer(new Caller(region, scopes.resource(), tenant, TestIdentity.CLIENT_ID, false, false), now));
    }

    private Answer forUser(String region, String tenant, Scopes scopes, Instant now) {
        return forUser(region, tenant, scopes, scopes.offline(), now);
    }

    private Answer forUser(String region, String tenant, Scopes scopes, boolean refreshable, Instant now) {
        ObjectNode body = bearer(
                new Caller(region, scopes.resource(), tenant, TestIdentity.CLIENT_ID, true, settings.mfa()), now);
        body.put("scope", scopes.resource() + "/user_impersonation");
        if (refreshable) {
            body.put("refresh_token", grants.refreshTokens().issue(now));
        }
        if (scopes.openId()) {
            body.put(
                    "id_token",
                    accessTokens.issueIdToken(tenant, TestIdentity.CLIENT_ID, now, settings.accessTokenLifetime()));
        }
        ObjectNode client = Json.object().put("uid", TestIdentity.USER_ID).put("utid", tenant);
        return Answer.ok(body.put("client_info", Jwt.part(client)));
    }

    private ObjectNode bearer(Caller caller, Instant now) {
        long seconds = settings.accessTokenLifetime().toSeconds();
        return Json.object()
                .put("token_type", "Bearer")
                .put("expires_in", seconds)
                .put("ext_expires_in", seconds)
                .put("access_token", accessTokens.issue(caller, now, settings.accessTokenLifetime()));
    }

    private static String required(Parameters form, String name) {
        String value = form.get(name);
        if (value == null) {
            throw EntraError.MISSING_PARAMETER.because(name);
        }
        return value;
    }
}
