package dev.partnercenter.simulator.internal.entra;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.json.Json;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What clients read before they ask for tokens. The addresses are those of the logical host. */
final class Discovery {

    private final Directory directory;

    Discovery(Directory directory) {
        this.directory = directory;
    }

    /** {@code GET /common/discovery/instance}: each authority is an alias of itself alone. */
    Answer instance(Call call) {
        String endpoint = Optional.ofNullable(call.query("authorization_endpoint"))
                .orElseThrow(() -> EntraError.MISSING_PARAMETER.because("authorization_endpoint"));
        ObjectNode body = Json.object()
                .put(
                        "tenant_discovery_endpoint",
                        "https://" + call.request().host() + "/" + tenantOf(endpoint)
                                + "/v2.0/.well-known/openid-configuration")
                .put("api-version", "1.1");
        ArrayNode metadata = body.putArray("metadata");
        for (String host : List.of(Authorities.US_GOV, Authorities.GLOBAL)) {
            ObjectNode authority =
                    metadata.addObject().put("preferred_network", host).put("preferred_cache", host);
            authority.putArray("aliases").add(host);
        }
        return Answer.ok(body);
    }

    /** {@code GET /{tenant}/v2.0/.well-known/openid-configuration}. */
    Answer configuration(Call call) {
        String tenant = directory.resolve(call.argument("tenant"), true);
        String host = call.request().host();
        String oauth = "https://" + host + "/" + call.argument("tenant") + "/oauth2/v2.0";
        ObjectNode body = Json.object()
                .put("issuer", "https://" + host + "/" + tenant + "/v2.0")
                .put("authorization_endpoint", oauth + "/authorize")
                .put("token_endpoint", oauth + "/token")
                .put("device_authorization_endpoint", oauth + "/devicecode")
                .put("jwks_uri", "https://" + host + "/" + call.argument("tenant") + "/discovery/v2.0/keys")
                .put("tenant_region_scope", Authorities.region(host));
        body.set("response_types_supported", Json.texts(List.of("code")));
        body.set("scopes_supported", Json.texts(List.of("openid", "profile", "offline_access")));
        body.set("subject_types_supported", Json.texts(List.of("pairwise")));
        body.set("id_token_signing_alg_values_supported", Json.texts(List.of("HS256")));
        body.set(
                "token_endpoint_auth_methods_supported",
                Json.texts(List.of("client_secret_post", "client_secret_basic", "private_key_jwt")));
        return Answer.ok(body);
    }

    private static String tenantOf(String authorizationEndpoint) {
        try {
            String[] segments =
                    String.valueOf(URI.create(authorizationEndpoint).getPath()).split("/", -1);
            return segments.length > 1 ? segments[1] : "common";
        } catch (IllegalArgumentException e) {
            throw EntraError.MALFORMED.refusal();
        }
    }
}
