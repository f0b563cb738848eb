package dev.partnercenter.internal.json;

import dev.partnercenter.model.OpenValue;
import dev.partnercenter.model.common.ResourceAttributes;
import org.jspecify.annotations.Nullable;

/** Finds the ETag that a resource carries in its attributes. */
public final class Etags {

    private Etags() {}

    /**
     * Returns the ETag of a resource.
     *
     * @param body a record, or anything else
     * @return the ETag, or null if there is none or it is blank
     */
    public static @Nullable String of(@Nullable Object body) {
        if (!(body instanceof Record) || body instanceof OpenValue) {
            return null;
        }
        RecordSchema.Component component = RecordSchema.of(body.getClass()).find("attributes");
        Object attributes = component == null ? null : RecordSchema.get(component, body);
        String etag = attributes instanceof ResourceAttributes found ? found.etag() : null;
        return etag == null || etag.isBlank() ? null : etag;
    }
}
