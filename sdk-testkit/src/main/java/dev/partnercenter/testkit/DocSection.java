package dev.partnercenter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a page that is written by a test, between {@code <!-- name -->} and {@code <!-- /name -->};
 * {@code -Dupdate.docs=true} writes it anew.
 */
public final class DocSection {
    private final Path page;
    private final String name;

    private DocSection(Path page, String name) {
        this.page = page;
        this.name = name;
    }

    /**
     * Names a part of a page.
     *
     * @param page the file, relative to the folder of the module
     * @param name the name in the markers
     * @return the part
     */
    public static DocSection of(Path page, String name) {
        return new DocSection(page, name);
    }

    /** {@return a page as it stands} */
    public static String read(Path page) {
        try {
            return Files.readString(page).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when the part is not what was generated. */
    public void isUpToDate(String generated) {
        String before = read(page);
        String renewed = replaced(before, "\n" + generated.strip() + "\n");
        if (Boolean.getBoolean("update.docs") && !renewed.equals(before)) {
            write(renewed);
        }
        assertThat(read(page))
                .as("'%s' in %s is stale; renew it with -Dupdate.docs=true", name, page)
                .isEqualTo(renewed);
    }

    private String replaced(String text, String content) {
        String begin = "<!-- " + name + " -->";
        String end = "<!-- /" + name + " -->";
        assertThat(text).as(page.toString()).containsOnlyOnce(begin).containsOnlyOnce(end);
        return text.substring(0, text.indexOf(begin) + begin.length()) + content + text.substring(text.indexOf(end));
    }

    private void write(String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
