package dev.partnercenter.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A component's type as source text. It is put together from the parts, because the text of an annotated
 * {@link TypeMirror} is not always Java.
 */
record TypeName(String qualifier, String simpleName, List<TypeName> arguments) {

    static TypeName of(TypeMirror mirror) {
        if (!(mirror instanceof DeclaredType declared)) {
            throw new IllegalArgumentException("a @Model has components of class types only, not " + mirror.getKind());
        }
        TypeElement element = (TypeElement) declared.asElement();
        String name = element.getSimpleName().toString();
        String qualified = element.getQualifiedName().toString();
        String qualifier = qualified.substring(0, Math.max(0, qualified.length() - name.length() - 1));
        return new TypeName(
                qualifier,
                name,
                declared.getTypeArguments().stream().map(TypeName::of).toList());
    }

    boolean isList() {
        return is("java.util", "List");
    }

    boolean isMap() {
        return is("java.util", "Map");
    }

    /** Whether this is a map of anything: its values are JSON trees. */
    boolean isTree() {
        return isMap() && arguments.get(1).is("java.lang", "Object");
    }

    String text() {
        return text("");
    }

    /** The type with {@code @Nullable} where the language wants it: right before the simple name. */
    String nullableText() {
        return text("@Nullable ");
    }

    /** The names of the classes, from the outermost collection to what it holds in the end. */
    List<String> classes() {
        List<String> classes = new ArrayList<>();
        TypeName next = this;
        while (next.isList() || next.isMap()) {
            require(
                    next.isList() || next.arguments.get(0).is("java.lang", "String"),
                    "a Map of a @Model has String keys");
            classes.add(next.rawText());
            next = next.arguments.get(next.arguments.size() - 1);
        }
        require(next.arguments.isEmpty(), "the only generic types of a @Model are List and Map, not " + next.text());
        classes.add(next.rawText());
        return classes;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private boolean is(String otherQualifier, String otherName) {
        return qualifier.equals(otherQualifier) && simpleName.equals(otherName);
    }

    private String text(String annotation) {
        String suffix = arguments.isEmpty()
                ? ""
                : arguments.stream().map(TypeName::text).collect(Collectors.joining(", ", "<", ">"));
        return prefix() + annotation + simpleName + suffix;
    }

    private String rawText() {
        return prefix() + simpleName;
    }

    private String prefix() {
        return qualifier.equals("java.lang") ? "" : qualifier + ".";
    }
}
