package dev.partnercenter.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Writes one builder per record marked with {@link Model}, and in it what the codec makes and reads the record by. */
public final class ModelProcessor extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Model.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(Model.class)) {
            generate((TypeElement) element);
        }
        return false;
    }

    private void generate(TypeElement type) {
        try {
            write(ModelRecord.of(type, processingEnv.getElementUtils()), type);
        } catch (IllegalArgumentException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), type);
        }
    }

    private void write(ModelRecord model, TypeElement type) {
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(model.builderName(), type)
                .openWriter()) {
            out.write(new BuilderSource(model).text());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + model.builderName(), e);
        }
    }
}
