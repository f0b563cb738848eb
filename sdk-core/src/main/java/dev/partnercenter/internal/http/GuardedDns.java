package dev.partnercenter.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.Dns;

/** The second lock on the same door: no name outside the cloud is ever resolved, whoever asks. */
final class GuardedDns implements Dns {
    private final Set<String> allowedHosts;
    private final Dns delegate;

    GuardedDns(Set<String> allowedHosts, Dns delegate) {
        this.allowedHosts = allowedHosts;
        this.delegate = delegate;
    }

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        if (!allowedHosts.contains(hostname.toLowerCase(Locale.ROOT))) {
            throw new UnknownHostException("host " + hostname + " is not allowed, its name was not resolved");
        }
        return delegate.lookup(hostname);
    }
}
