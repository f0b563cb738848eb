package dev.partnercenter.usgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of docs/us-government.md that is written by a test, between {@code <!-- name -->} and {@code <!-- /name -->};
 * {@code -Dupdate.docs=true} writes it anew.
 */
public final class DocSection {
    /** The page. */
    public static final Path PAGE = Path.of("../docs/us-government.md");

    private final String name;

    private DocSection(String name) {
        this.name = name;
    }

    /** The part between the markers of this name. */
    public static DocSection named(String name) {
        return new DocSection(name);
    }

    /** The page as it stands. */
    public static String page() {
        try {
            return Files.readString(PAGE).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when the part is not what was generated. */
    public void isUpToDate(String generated) {
        String renewed = replaced(page(), "\n" + generated.strip() + "\n");
        if (Boolean.getBoolean("update.docs")) {
            write(renewed);
        }
        assertThat(page())
                .as("'%s' in docs/us-government.md is stale; renew it with -Dupdate.docs=true", name)
                .isEqualTo(renewed);
    }

    private String replaced(String page, String content) {
        String begin = "<!-- " + name + " -->";
        String end = "<!-- /" + name + " -->";
        assertThat(page).as("docs/us-government.md").containsOnlyOnce(begin).containsOnlyOnce(end);
        return page.substring(0, page.indexOf(begin) + begin.length()) + content + page.substring(page.indexOf(end));
    }

    private static void write(String page) {
        try {
            Files.writeString(PAGE, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
