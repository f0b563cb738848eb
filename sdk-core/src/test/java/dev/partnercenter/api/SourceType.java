package dev.partnercenter.api;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A type as its source file has it: with names of parameters and doc comments, which the class file lacks.
 *
 * @param name with package, nested types with a dot
 * @param file where it stands
 * @param isPublic whether it and all types around it are public
 * @param doc its doc comment, or null
 * @param methods its methods and constructors
 */
public record SourceType(
        String name, Path file, boolean isPublic, @Nullable String doc, List<SourceMethod> methods) {

    /**
     * A method or constructor.
     *
     * @param name {@code <init>} for a constructor
     * @param parameterTypes as written
     * @param parameterNames as written
     * @param isPublic whether it is public, also by standing in an interface
     * @param overrides whether it is marked {@code @Override}
     * @param doc its doc comment, or null
     */
    public record SourceMethod(
            String name,
            List<String> parameterTypes,
            List<String> parameterNames,
            boolean isPublic,
            boolean overrides,
            @Nullable String doc) {}

    /** Reads all types below a folder of sources. */
    public static List<SourceType> readAll(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> paths = Files.walk(folder)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            List<SourceType> types = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(unit, docs, types).scan(unit, null);
            }
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Scanner extends TreePathScanner<Void, @Nullable ClassTree> {
        private final CompilationUnitTree unit;
        private final DocTrees docs;
        private final List<SourceType> found;

        Scanner(CompilationUnitTree unit, DocTrees docs, List<SourceType> found) {
            this.unit = unit;
            this.docs = docs;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable ClassTree outer) {
            if (type.getSimpleName().length() == 0) {
                return null;
            }
            List<SourceMethod> methods = type.getMembers().stream()
                    .filter(MethodTree.class::isInstance)
                    .map(member -> method(type, (MethodTree) member))
                    .toList();
            found.add(new SourceType(
                    name(), Path.of(unit.getSourceFile().toUri()), isPublicWithAllAround(), doc(type), methods));
            return super.visitClass(type, type);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable ClassTree outer) {
            return null;
        }

        private SourceMethod method(ClassTree type, MethodTree method) {
            boolean inInterface = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
            return new SourceMethod(
                    method.getName().toString(),
                    method.getParameters().stream()
                            .map(parameter -> parameter.getType().toString())
                            .toList(),
                    method.getParameters().stream()
                            .map(parameter -> parameter.getName().toString())
                            .toList(),
                    inInterface
                            ? !method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                            : method.getModifiers().getFlags().contains(Modifier.PUBLIC),
                    method.getModifiers().getAnnotations().stream()
                            .anyMatch(annotation ->
                                    annotation.getAnnotationType().toString().equals("Override")),
                    doc(method));
        }

        private @Nullable String doc(Tree tree) {
            TreePath path =
                    tree == getCurrentPath().getLeaf() ? getCurrentPath() : new TreePath(getCurrentPath(), tree);
            return docs.getDocComment(path);
        }

        private String name() {
            StringBuilder name = new StringBuilder();
            for (Tree tree : getCurrentPath()) {
                if (tree instanceof ClassTree type) {
                    name.insert(0, "." + type.getSimpleName());
                }
            }
            return Objects.requireNonNull(unit.getPackageName()) + name.toString();
        }

        private boolean isPublicWithAllAround() {
            ClassTree around = null;
            for (Tree tree : getCurrentPath()) {
                if (tree instanceof ClassTree type) {
                    around = type;
                    if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC) && !isMemberOfInterface(type)) {
                        return false;
                    }
                }
            }
            return around != null;
        }

        private boolean isMemberOfInterface(ClassTree type) {
            for (Tree tree : getCurrentPath()) {
                if (tree instanceof ClassTree outer
                        && outer.getKind() == Tree.Kind.INTERFACE
                        && outer.getMembers().contains(type)) {
                    return true;
                }
            }
            return false;
        }
    }
}
