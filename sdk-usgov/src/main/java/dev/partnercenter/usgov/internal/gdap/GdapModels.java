package dev.partnercenter.usgov.internal.gdap;

import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.internal.graph.Renames;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models in the form of Graph. Only the ETag has another name there, because no Java name has an at sign. */
public final class GdapModels {
    private static final Renames ETAG = Renames.of(Map.of("@odata.etag", "etag"));

    private GdapModels() {}

    /** {@return the model of an object that Graph has sent} */
    public static <T extends Record> T read(Map<String, ? extends @Nullable Object> graph, Class<T> type) {
        return ModelJson.toModel(ETAG.toPartner(graph), type);
    }

    /** {@return the object as Graph would send it} */
    public static Map<String, Object> write(Record model) {
        return ETAG.toGraph(ModelJson.properties(model));
    }
}
