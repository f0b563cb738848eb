package dev.partnercenter.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What a builder has to know of its record. */
record ModelRecord(String packageName, String name, List<Component> components) {

    static final String BAG = "additionalProperties";

    /** One component: its name, its type as written in source, how it is stored, and its {@code @param} text. */
    record Component(String name, TypeName type, String doc) {}

    String builderName() {
        return packageName + "." + name + "Builder";
    }

    /**
     * Looks at a marked type.
     *
     * @throws IllegalArgumentException with the reason if no builder can be made for it
     */
    static ModelRecord of(TypeElement type, Elements elements) {
        require(type.getKind() == ElementKind.RECORD, "@Model is for records");
        require(type.getNestingKind() == NestingKind.TOP_LEVEL, "@Model is for top-level records");
        require(type.getTypeParameters().isEmpty(), "@Model is for records without type parameters");
        requireBag(type.getRecordComponents());
        Map<String, String> docs = ParamDocs.of(elements.getDocComment(type));
        List<Component> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            if (!name.equals(BAG)) {
                components.add(
                        new Component(name, TypeName.of(component.asType()), docs.getOrDefault(name, "the value")));
            }
        }
        return new ModelRecord(
                elements.getPackageOf(type).getQualifiedName().toString(),
                type.getSimpleName().toString(),
                components);
    }

    private static void requireBag(List<? extends RecordComponentElement> components) {
        RecordComponentElement last = components.isEmpty() ? null : components.get(components.size() - 1);
        boolean bag = last != null
                && last.getSimpleName().contentEquals(BAG)
                && TypeName.of(last.asType()).isTree();
        require(bag, "the last component of a @Model has to be Map<String, Object> " + BAG);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
