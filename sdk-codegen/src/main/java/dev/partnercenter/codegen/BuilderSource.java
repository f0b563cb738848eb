package dev.partnercenter.codegen;

import java.util.stream.Collectors;

/** The source text of one builder. */
final class BuilderSource {

    private static final String HEAD = """
            package %1$s;

            import dev.partnercenter.internal.json.ExtrasEditor;
            import dev.partnercenter.internal.json.RecordShape;
            import javax.annotation.processing.Generated;
            import org.jspecify.annotations.Nullable;

            /**
             * Builds a {@link %2$s}. A setter that is not called leaves its property as it was: absent in a new
             * resource, unchanged in one that was read. A setter called with null sends an explicit null.
             */
            @Generated("dev.partnercenter.codegen.ModelProcessor")
            public final class %2$sBuilder {

                private final ExtrasEditor extras;
            """;

    private static final String SETTER = """

                /**
                 * Sets {@code %1$s}.
                 *
                 * @param %1$s %4$s; null sends an explicit null
                 * @return this builder
                 */
                public %5$sBuilder %1$s(%2$s %1$s) {
                    this.%1$s = extras.%3$s("%1$s", %1$s);
                    return this;
                }
            """;

    private static final String TAIL = """

                /**
                 * Sets one property that this SDK does not know.
                 *
                 * @param name its name, sent as written here
                 * @param value a String, Boolean, Number, List or Map of these, or null for an explicit null
                 * @return this builder
                 */
                public %1$sBuilder additionalProperty(String name, @Nullable Object value) {
                    extras.put(name, value);
                    return this;
                }

                /**
                 * Replaces all properties that this SDK does not know.
                 *
                 * @param additionalProperties the properties by name, of JDK types
                 * @return this builder
                 */
                public %1$sBuilder additionalProperties(java.util.Map<String, Object> additionalProperties) {
                    extras.replaceAll(additionalProperties);
                    return this;
                }

                /**
                 * Makes the record.
                 *
                 * @return the record with what was set
                 */
                public %1$s build() {
                    return new %1$s(%2$s);
                }
            """;

    private final ModelRecord model;

    BuilderSource(ModelRecord model) {
        this.model = model;
    }

    String text() {
        StringBuilder source = new StringBuilder(HEAD.formatted(model.packageName(), model.name()));
        model.components().forEach(component -> source.append(field(component)));
        source.append(constructors());
        model.components().forEach(component -> source.append(setter(component)));
        source.append(TAIL.formatted(model.name(), constructorArguments()));
        source.append(new ShapeSource(model).text());
        return source.append("}\n").toString();
    }

    private static String field(ModelRecord.Component component) {
        TypeName type = component.type();
        boolean collection = type.isList() || type.isMap();
        return "    private %s %s;%n".formatted(collection ? type.text() : type.nullableText(), component.name());
    }

    private String constructors() {
        StringBuilder source = new StringBuilder("%n    %sBuilder() {%n".formatted(model.name()));
        source.append("        this.extras = new ExtrasEditor();\n");
        for (ModelRecord.Component component : model.components()) {
            if (component.type().isList() || component.type().isMap()) {
                String absent = component.type().isList() ? "absentList" : "absentMap";
                source.append("        this.%s = ExtrasEditor.%s();%n".formatted(component.name(), absent));
            }
        }
        source.append("    }\n\n    %1$sBuilder(%1$s source) {%n".formatted(model.name()));
        source.append("        this.extras = new ExtrasEditor(source.additionalProperties());\n");
        for (ModelRecord.Component component : model.components()) {
            source.append("        this.%1$s = source.%1$s();%n".formatted(component.name()));
        }
        return source.append("    }\n").toString();
    }

    private String setter(ModelRecord.Component component) {
        TypeName type = component.type();
        String store = type.isList() ? "list" : type.isTree() ? "tree" : type.isMap() ? "map" : "value";
        return SETTER.formatted(
                component.name(), type.nullableText(), store, sentenceOf(component.doc()), model.name());
    }

    private static String sentenceOf(String doc) {
        return doc.endsWith(".") ? doc.substring(0, doc.length() - 1) : doc;
    }

    private String constructorArguments() {
        return model.components().stream()
                        .map(ModelRecord.Component::name)
                        .collect(Collectors.joining(", ", "", model.components().isEmpty() ? "" : ", "))
                + "extras.build()";
    }
}
