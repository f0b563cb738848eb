package dev.partnercenter.codegen;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The source text of the class by which the codec makes and reads records of one type, see {@code RecordShape} of
 * sdk-core. It is nested in the builder and of its package only, so that no user sees it.
 */
final class ShapeSource {

    private static final String TEXT = """

                /** What the codec knows of the record. */
                static final class Shape implements RecordShape {

                    @Override
                    public String[] names() {
                        return new String[] {%2$s
                        };
                    }

                    @Override
                    public Class<?>[][] types() {
                        return new Class<?>[][] {%3$s
                        };
                    }

                    @Override
                    @SuppressWarnings("unchecked")
                    public Object make(@Nullable Object[] arguments) {
                        return new %1$s(%4$s
                                (java.util.Map<String, Object>) arguments[%6$d]);
                    }

                    @Override
                    public @Nullable Object get(Object record, int component) {
                        %1$s source = (%1$s) record;
                        return switch (component) {%5$s
                            default -> source.additionalProperties();
                        };
                    }
                }
            """;

    private final ModelRecord model;

    ShapeSource(ModelRecord model) {
        this.model = model;
    }

    String text() {
        List<ModelRecord.Component> components = model.components();
        return TEXT.formatted(
                model.name(),
                lines("                \"%1$s\",", ModelRecord.Component::name),
                lines("                {%1$s},", component -> classes(component.type())),
                lines(
                        "                    (%1$s) arguments[%2$d],",
                        component -> component.type().text()),
                lines("                case %2$d -> source.%1$s();", ModelRecord.Component::name),
                components.size());
    }

    private String lines(String form, Function<ModelRecord.Component, String> text) {
        List<ModelRecord.Component> components = model.components();
        return IntStream.range(0, components.size())
                .mapToObj(index -> "\n" + form.formatted(text.apply(components.get(index)), index))
                .collect(Collectors.joining());
    }

    private static String classes(TypeName type) {
        return type.classes().stream().map(name -> name + ".class").collect(Collectors.joining(", "));
    }
}
