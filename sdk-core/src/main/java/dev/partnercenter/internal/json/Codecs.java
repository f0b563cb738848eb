package dev.partnercenter.internal.json;

import dev.partnercenter.Secret;
import dev.partnercenter.model.OpenValue;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Finds the codec for a Java type. */
final class Codecs {

    private static final Map<Class<?>, Codec> SCALARS = Map.of(
            String.class, ScalarCodec.STRING,
            Integer.class, ScalarCodec.INTEGER,
            Long.class, ScalarCodec.LONG,
            Boolean.class, ScalarCodec.BOOLEAN,
            BigDecimal.class, ScalarCodec.DECIMAL,
            Instant.class, ScalarCodec.INSTANT,
            LocalDate.class, ScalarCodec.DATE,
            Secret.class, ScalarCodec.text(Secret::of),
            Object.class, CollectionCodecs.TREE);

    private Codecs() {}

    /**
     * Finds the codec of a component.
     *
     * @param classes its class, and what a List or Map holds, as {@link RecordShape#types} gives them
     * @param items what stands for a list of a type variable: the items of a page
     */
    static Codec of(Class<?>[] classes, Codec items) {
        return of(classes, 0, items);
    }

    private static Codec of(Class<?>[] classes, int outermost, Codec items) {
        Class<?> type = classes[outermost];
        int inner = outermost + 1;
        if (type == List.class) {
            return inner == classes.length ? items : CollectionCodecs.list(of(classes, inner, items));
        }
        if (type == Map.class && inner < classes.length) {
            return classes[inner] == Object.class
                    ? CollectionCodecs.TREE_MAP
                    : CollectionCodecs.map(of(classes, inner, items));
        }
        return of(type, items);
    }

    /**
     * Finds the codec of a class.
     *
     * @param type the class of a component, an element or a whole body
     * @param items what stands for a list of a type variable: the items of a page
     */
    static Codec of(Class<?> type, Codec items) {
        Codec scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (OpenValue.class.isAssignableFrom(type)) {
            return ScalarCodec.text(new OpenValueMaker(type));
        }
        if (type.isRecord()) {
            return new RecordCodec(type, items);
        }
        if (type.isSealed()) {
            return new VariantCodec(type.getPermittedSubclasses());
        }
        throw unknown(type);
    }

    static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("no JSON for the type " + type.getTypeName());
    }
}
