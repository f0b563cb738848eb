package dev.partnercenter.samples.command;

import dev.partnercenter.auth.BrowserOpener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Visits the sign-in page of a simulator, which sends every visitor straight back as signed in. A real browser would go
 * to the real page, because its address is the real one.
 */
record SimulatedBrowser(URI simulator) implements BrowserOpener {
    @Override
    public void open(URI signInPage) {
        URI page = URI.create(
                simulator + "/" + signInPage.getHost() + signInPage.getRawPath() + "?" + signInPage.getRawQuery());
        Thread visit = new Thread(() -> visit(page), "simulated-browser");
        visit.setDaemon(true);
        visit.start();
    }

    private static void visit(URI page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(5_000);
            connection.setReadTimeout(5_000);
            try (InputStream body = connection.getInputStream()) {
                body.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The simulator's sign-in page does not answer", e);
        }
    }
}
