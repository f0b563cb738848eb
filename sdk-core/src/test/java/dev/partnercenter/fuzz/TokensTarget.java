package dev.partnercenter.fuzz;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ScriptedService;
import dev.partnercenter.ScriptedService.Answer;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okio.ByteString;

/** Whatever the token endpoint answers: a token, or a documented exception that shows no secret. */
final class TokensTarget implements FuzzTarget {
    private static final List<Integer> STATUSES = List.of(200, 400, 401, 429, 500, 503, 302, 204);
    private static final String TENANT = "7b1f6f0e-52a4-4c1d-9d0b-3a5b8c2e4f10";
    private static final String CLIENT = "c0ffee00-5151-4e6b-8a6d-0d15ea5e0001";
    private static final String SECRET = "canary-client-secret-of-the-fuzzing";
    private static final String REFRESH = "canary-refresh-token-of-the-fuzzing";

    private final ScriptedService service = new ScriptedService();

    @Override
    public void run(Input input) {
        service.restart();
        int call = input.choose(2);
        Answer answer = new Answer(
                STATUSES.get(input.choose(STATUSES.size())),
                input.text(),
                input.text(),
                null,
                ByteString.of(input.rest()));
        for (int i = 0; i < 3; i++) {
            service.answer(answer);
        }
        try (PartnerCenterClient partner = service.client(
                Credentials.clientSecret(TENANT, CLIENT, SECRET),
                Credentials.refreshToken(TENANT, CLIENT, SECRET, RefreshTokenStore.inMemory(REFRESH)))) {
            Client.documented(
                    () -> {
                        if (call == 0) {
                            partner.customers().byId("c-1").get();
                        } else {
                            partner.profiles().mpn().get();
                        }
                    },
                    shown -> Client.requireNone(shown, call == 0 ? List.of(SECRET) : List.of(SECRET, REFRESH)));
        }
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                seed(0, 0, "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"canary-issued\"}"),
                seed(
                        1,
                        0,
                        "{\"token_type\":\"Bearer\",\"expires_in\":\"3599\",\"access_token\":\"canary-issued\","
                                + "\"refresh_token\":\"canary-next\",\"id_token\":\"e30.e30.\",\"scope\":\"x\"}"),
                seed(
                        0,
                        1,
                        "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: no " + SECRET
                                + ". Trace ID: x\",\"error_codes\":[7000215]}"),
                seed(1, 1, "{\"error\":\"invalid_grant\",\"error_description\":\"" + REFRESH + "\"}"),
                seed(1, 4, "<html>" + REFRESH),
                seed(0, 0, "{\"expires_in\":99999999999999999999,\"access_token\":\"a b\"}"));
    }

    private static byte[] seed(int call, int status, String body) {
        return Input.of(call, status, "application/json", "1", body.getBytes(StandardCharsets.UTF_8));
    }
}
