package dev.partnercenter.samples.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.samples.view.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says of itself, without the token. An application must never trust a token it has read like this;
 * it only helps to see why a service refuses one.
 *
 * @param kind app-only or App+User
 * @param permissions the roles of an app-only token, the scopes of an App+User token
 * @param signInMethods how the user signed in; Partner Center wants {@code mfa} among them
 * @param acceptedByPartnerCenter whether a call with this token succeeded
 */
record TokenFacts(
        String kind,
        @Nullable String audience,
        @Nullable String tenantId,
        @Nullable String clientId,
        @Nullable String user,
        List<String> permissions,
        List<String> signInMethods,
        String expiresAt,
        boolean acceptedByPartnerCenter) {

    static TokenFacts of(String kind, AccessToken token, boolean accepted) {
        JsonNode claims = claims(token);
        List<String> permissions = texts(claims.path("roles"));
        if (claims.hasNonNull("scp")) {
            permissions.addAll(List.of(claims.path("scp").asText().split(" ")));
        }
        return new TokenFacts(
                kind,
                text(claims, "aud"),
                text(claims, "tid"),
                claims.hasNonNull("appid") ? text(claims, "appid") : text(claims, "azp"),
                text(claims, "upn"),
                permissions,
                texts(claims.path("amr")),
                String.valueOf(Text.of(token.expiresAt())),
                accepted);
    }

    private static JsonNode claims(AccessToken token) {
        String[] parts = token.value().split("\\.", -1);
        JsonMapper mapper = JsonMapper.builder().build();
        try {
            return parts.length == 3
                    ? mapper.readTree(Base64.getUrlDecoder().decode(parts[1]))
                    : mapper.createObjectNode();
        } catch (IOException | IllegalArgumentException e) {
            // Not a JWT. Nothing says that it has to be one.
            return mapper.createObjectNode();
        }
    }

    private static @Nullable String text(JsonNode claims, String name) {
        return claims.hasNonNull(name) ? claims.path(name).asText() : null;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
