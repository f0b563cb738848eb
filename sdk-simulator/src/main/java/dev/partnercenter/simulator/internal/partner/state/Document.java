package dev.partnercenter.simulator.internal.partner.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A resource with an ETag. It keeps what clients sent, known or not. */
public final class Document {

    private final String id;
    private final String objectType;
    private final ObjectNode content;
    private int version = 1;

    /** A first version. */
    public Document(String id, String objectType, ObjectNode content) {
        this.id = id;
        this.objectType = objectType;
        this.content = content;
    }

    /** The resource's id. */
    public String id() {
        return id;
    }

    /** The properties, to be read; whoever changes them calls {@link #changed}. */
    public ObjectNode content() {
        return content;
    }

    /** Makes the ETags that were given out stale. */
    public void changed() {
        version++;
    }

    /**
     * Takes over what a client sent: a value replaces, null removes, absence keeps. Links and attributes are the
     * service's own.
     */
    public void merge(ObjectNode sent) {
        sent.properties().forEach(property -> {
            String name = property.getKey();
            if (name.equals("links") || name.equals("attributes")) {
                return;
            }
            if (property.getValue().isNull()) {
                content.remove(name);
            } else {
                content.set(name, property.getValue().deepCopy());
            }
        });
        changed();
    }

    /** Puts what a client sent in the place of all properties but those that the service keeps. */
    public void replace(ObjectNode sent, Collection<String> kept) {
        content.retain(kept);
        merge(sent.deepCopy().remove(kept));
    }

    /** The resource as it is sent. */
    public ObjectNode toJson() {
        ObjectNode json = content.deepCopy();
        json.putObject("attributes").put("etag", etag()).put("objectType", objectType);
        return json;
    }

    /**
     * Refuses with 412 when the request knows another version, by {@code If-Match} or by the ETag within its body. A
     * request that names no version passes.
     */
    public void requireCurrent(Call call) {
        String wanted = call.header("If-Match");
        ObjectNode body = call.json();
        if (wanted == null && body != null) {
            wanted = Json.text(body.path("attributes"), "etag");
        }
        if (wanted != null && !wanted.equals("*") && !unquoted(wanted).equals(etag())) {
            throw PartnerError.ETAG_STALE.refusal();
        }
    }

    /** As {@link #requireCurrent}, and a request that names no version is refused as well. */
    public void requireNamedVersion(Call call) {
        ObjectNode body = call.json();
        @Nullable String inBody = body == null ? null : Json.text(body.path("attributes"), "etag");
        if (call.header("If-Match") == null && inBody == null) {
            throw PartnerError.INVALID_INPUT.because("the ETag is missing");
        }
        requireCurrent(call);
    }

    private String etag() {
        String text = "{\"id\":\"" + id + "\",\"version\":" + version + "}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String unquoted(String etag) {
        return etag.length() > 1 && etag.startsWith("\"") && etag.endsWith("\"")
                ? etag.substring(1, etag.length() - 1)
                : etag;
    }
}
