package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** When something was made and last changed, and the ETag of its present state. */
final class Version {

    private final String id;
    private final Instant created;
    private Instant modified;
    private int number = 1;

    Version(String id, Instant created) {
        this.id = id;
        this.created = created;
        this.modified = created;
    }

    String id() {
        return id;
    }

    /** Makes the ETags that were given out stale. */
    void changed(Instant now) {
        number++;
        modified = now;
    }

    /** Refuses who names no version, with 428, or another than the present one, with 412. */
    void require(GraphCall call) {
        String wanted = call.call().header("If-Match");
        if (wanted == null) {
            throw GraphError.PRECONDITION_REQUIRED.refusal();
        }
        if (!wanted.equals("*") && !wanted.equals(etag())) {
            throw GraphError.PRECONDITION_FAILED.refusal();
        }
    }

    /** Puts id, ETag and times into an object. */
    ObjectNode write(ObjectNode object) {
        return object.put("@odata.etag", etag())
                .put("id", id)
                .put("createdDateTime", created.toString())
                .put("lastModifiedDateTime", modified.toString());
    }

    private String etag() {
        String text = "'\"%08x-0000-0200-0000-%s\"'".formatted(number, id.substring(0, 8));
        return "W/\"" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII)) + "\"";
    }
}
