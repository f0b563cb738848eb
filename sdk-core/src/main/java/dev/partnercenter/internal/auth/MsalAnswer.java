package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.IHttpResponse;
import java.util.List;
import java.util.Map;

/** A successful answer in the form in which MSAL4J wants to see it; it complains in its log if the id does not come back. */
record MsalAnswer(String body, String correlationId) implements IHttpResponse {
    /** {@return an answer that satisfies MSAL4J; the tokens of the real one have been taken out before} */
    static MsalAnswer withoutSecrets(String correlationId) {
        return new MsalAnswer(
                "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"taken\"}", correlationId);
    }

    @Override
    public int statusCode() {
        return 200;
    }

    @Override
    public Map<String, List<String>> headers() {
        return Map.of("Content-Type", List.of("application/json"), "client-request-id", List.of(correlationId));
    }

    @Override
    public String toString() {
        return "MsalAnswer[****]";
    }
}
