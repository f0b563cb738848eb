package dev.partnercenter.simulator.internal.entra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Bytes;
import dev.partnercenter.simulator.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A JSON Web Token, taken apart.
 *
 * @param signed the part that the signature is made over
 */
record Jwt(ObjectNode header, ObjectNode claims, String signed, Bytes signature) {

    /** Takes a token apart; empty when it is none. */
    static Optional<Jwt> parse(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            ObjectNode header = Json.readObject(Base64.getUrlDecoder().decode(parts[0]));
            ObjectNode claims = Json.readObject(Base64.getUrlDecoder().decode(parts[1]));
            Bytes signature = Bytes.of(Base64.getUrlDecoder().decode(parts[2]));
            return header == null || claims == null
                    ? Optional.empty()
                    : Optional.of(new Jwt(header, claims, parts[0] + "." + parts[1], signature));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A JSON value as a part of a token. */
    static String part(JsonNode value) {
        return part(Json.write(value));
    }

    /** Bytes as a part of a token. */
    static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The bytes that the signature is made over. */
    byte[] signedBytes() {
        return signed.getBytes(StandardCharsets.US_ASCII);
    }
}
