package dev.partnercenter.internal.http;

import okhttp3.HttpUrl;
import okhttp3.Response;

/** Redirects are never followed; one that points out of the service gets an exception that names where. */
final class Redirects {
    private Redirects() {}

    static void refuseForeign(Response response) throws HostRefusedException {
        String location = response.header("Location");
        if (response.code() < 300 || response.code() >= 400 || location == null) {
            return;
        }
        HttpUrl asked = response.request().url();
        HttpUrl target = asked.resolve(location);
        if (target == null || !target.host().equals(asked.host())) {
            String host = target == null
                    ? "of an unreadable address"
                    : SentSecrets.of(response.request()).mask(target.host());
            throw new HostRefusedException(
                    host, "the service answered " + response.code() + " with a redirect to host " + host);
        }
    }
}
