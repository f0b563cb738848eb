package dev.partnercenter.internal.json;

import dev.partnercenter.Secret;
import dev.partnercenter.model.OpenValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Finds the codec for a Java type. */
final class Codecs {

    private static final Map<Type, Codec> SCALARS = Map.of(
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
     * Finds a codec.
     *
     * @param type the type of a component or of a whole body
     * @param items what stands for a list of a type variable: the items of a page
     */
    static Codec of(Type type, Codec items) {
        Codec scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return arguments[0] instanceof TypeVariable ? items : CollectionCodecs.list(of(arguments[0], items));
            }
            if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                return arguments[1] == Object.class
                        ? CollectionCodecs.TREE_MAP
                        : CollectionCodecs.map(of(arguments[1], items));
            }
        }
        if (type instanceof Class<?> raw && OpenValue.class.isAssignableFrom(raw)) {
            return openValue(raw);
        }
        if (type instanceof Class<?> raw && raw.isRecord()) {
            return new RecordCodec(raw, items);
        }
        if (type instanceof Class<?> raw && raw.isSealed()) {
            return new VariantCodec(raw.getPermittedSubclasses());
        }
        throw new IllegalArgumentException("no JSON for the type " + type.getTypeName());
    }

    private static Codec openValue(Class<?> type) {
        MethodHandle constructor;
        try {
            constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, String.class))
                    .asType(MethodType.methodType(Object.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " has no public constructor of a String", e);
        }
        return ScalarCodec.text(text -> {
            try {
                return constructor.invokeExact(text);
            } catch (Throwable e) {
                throw new IllegalStateException("cannot make a " + type.getName(), e);
            }
        });
    }
}
