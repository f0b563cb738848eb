package dev.partnercenter.codegen;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources with the processor, without touching the disk. */
final class InMemoryCompiler {

    private final Map<String, Source> outputs = new LinkedHashMap<>();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    /** Compiles the sources, given as class name and text; all warnings are errors. */
    boolean compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), JavaFileObject.Kind.SOURCE, source.getValue()))
                .toList();
        JavaCompiler.CompilationTask task = compiler.getTask(
                new StringWriter(),
                new Files(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)),
                diagnostics,
                List.of("-Xlint:all,-processing", "-Werror", "--release", "17"),
                null,
                units);
        task.setProcessors(List.of(new ModelProcessor()));
        return task.call();
    }

    List<String> messages() {
        return diagnostics.getDiagnostics().stream()
                .map(found -> found.getMessage(Locale.ROOT))
                .toList();
    }

    /** The text of a generated source. */
    String generated(String className) {
        return outputs.get(className + JavaFileObject.Kind.SOURCE.extension)
                .getCharContent(true)
                .toString();
    }

    private final class Files extends ForwardingJavaFileManager<JavaFileManager> {

        Files(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            Source output = new Source(className, kind, "");
            outputs.put(className + kind.extension, output);
            return output;
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        Source(String className, Kind kind, String text) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
            written.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return written.toString(StandardCharsets.UTF_8);
        }

        @Override
        public OutputStream openOutputStream() {
            written.reset();
            return written;
        }
    }
}
