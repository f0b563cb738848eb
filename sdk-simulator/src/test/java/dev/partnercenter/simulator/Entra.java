package dev.partnercenter.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Token requests, as tests read them. */
final class Entra {

    private final TestClient client;
    private final String base;

    private Entra(TestClient client, String host) {
        this.client = client;
        this.base = "/" + host + "/";
    }

    static Entra of(PartnerCenterSimulator simulator) {
        return new Entra(TestClient.of(simulator), "login.microsoftonline.us");
    }

    Entra on(String host) {
        return new Entra(client, host);
    }

    Reply token(String tenant, Map<String, String> form) {
        return client.form(base + tenant + "/oauth2/v2.0/token", form);
    }

    /** A token request for the partner's tenant by the test application; the pairs are its other parameters. */
    Reply token(String... pairs) {
        return token(TestIdentity.TENANT_ID, form(pairs));
    }

    Reply refresh(String refreshToken) {
        return token(
                "grant_type",
                "refresh_token",
                "refresh_token",
                refreshToken,
                "scope",
                TestIdentity.PARTNER_CENTER_RESOURCE + "/.default offline_access openid profile");
    }

    /** An access token of the user for a resource. */
    String userToken(String resource) {
        Reply reply = token(
                "grant_type",
                "refresh_token",
                "refresh_token",
                TestIdentity.REFRESH_TOKEN,
                "scope",
                resource + "/.default");
        return reply.text("/access_token");
    }

    Reply deviceCode() {
        return client.form(base + TestIdentity.TENANT_ID + "/oauth2/v2.0/devicecode", form("scope", "offline_access"));
    }

    Reply redeem(String deviceCode) {
        return token("grant_type", "urn:ietf:params:oauth:grant-type:device_code", "device_code", deviceCode);
    }

    Reply get(String path) {
        return client.withToken(null).get(base + path);
    }

    static Map<String, String> form(String... pairs) {
        Map<String, String> form = new HashMap<>(Map.of("client_id", TestIdentity.CLIENT_ID));
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        return form;
    }

    /** The claims of a token. */
    static JsonNode claims(String token) {
        try {
            return TestClient.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The AADSTS number of a refusal. */
    static int aadsts(Reply reply) {
        return reply.json().at("/error_codes/0").asInt();
    }
}
