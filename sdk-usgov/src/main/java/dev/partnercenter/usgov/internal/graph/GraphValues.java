package dev.partnercenter.usgov.internal.graph;

import com.microsoft.kiota.serialization.UntypedArray;
import com.microsoft.kiota.serialization.UntypedBoolean;
import com.microsoft.kiota.serialization.UntypedDecimal;
import com.microsoft.kiota.serialization.UntypedLong;
import com.microsoft.kiota.serialization.UntypedNode;
import com.microsoft.kiota.serialization.UntypedNull;
import com.microsoft.kiota.serialization.UntypedObject;
import com.microsoft.kiota.serialization.UntypedString;
import com.microsoft.kiota.store.BackedModel;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of JDK types in the form that the Graph SDK writes as it is. */
public final class GraphValues {
    private GraphValues() {}

    /** {@return the properties for {@code setAdditionalData} of a Graph model} */
    public static Map<String, Object> additionalData(Map<String, ? extends @Nullable Object> properties) {
        Map<String, Object> data = new LinkedHashMap<>();
        properties.forEach((name, value) -> data.put(name, node(value)));
        return data;
    }

    /**
     * Takes {@code @odata.type} out of a new Graph model: some write it into the body of a request, where no documented
     * request has it.
     *
     * @param model on which nothing was set yet
     * @param <T> its type
     * @return the model
     */
    public static <T extends BackedModel> T bare(T model) {
        model.getBackingStore().clear();
        return model;
    }

    /** {@return a JSON object as what it is: its keys are texts} */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> properties(Map<?, ?> object) {
        return (Map<String, Object>) object;
    }

    private static UntypedNode node(@Nullable Object value) {
        if (value == null) {
            return new UntypedNull();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, UntypedNode> nodes = new LinkedHashMap<>();
            map.forEach((name, element) -> nodes.put(String.valueOf(name), node(element)));
            return new UntypedObject(nodes);
        }
        if (value instanceof List<?> list) {
            return new UntypedArray(list.stream().map(GraphValues::node).toList());
        }
        if (value instanceof Boolean flag) {
            return new UntypedBoolean(flag);
        }
        if (value instanceof Number number) {
            return number instanceof Integer || number instanceof Long
                    ? new UntypedLong(number.longValue())
                    : new UntypedDecimal(new BigDecimal(number.toString()));
        }
        return new UntypedString(value.toString());
    }
}
