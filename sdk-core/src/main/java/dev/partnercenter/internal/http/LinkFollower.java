package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.PagingException;
import okhttp3.HttpUrl;

/** Turns links out of answers into addresses, and those that cannot be followed into exceptions. */
final class LinkFollower {
    private LinkFollower() {}

    /**
     * Resolves a link to the next page.
     *
     * @throws HostNotAllowedException if it leaves the service
     * @throws PagingException if it is no address
     */
    static HttpUrl nextPage(PartnerCloud cloud, Operation operation, String link, CallDetails call) {
        try {
            return ServiceLinks.resolve(cloud.root(operation.service()), operation, link);
        } catch (ServiceLinks.RefusedLink refused) {
            if (refused.host() == null) {
                throw new PagingException(
                        "The link to the next page cannot be followed: " + refused.getMessage(), call);
            }
            throw leaving("The link to the next page", refused, call);
        }
    }

    /**
     * Resolves a link to a change under way.
     *
     * @throws HostNotAllowedException if it leaves the service or is no address
     */
    static HttpUrl location(PartnerCloud cloud, Operation operation, String link, CallDetails call) {
        try {
            return ServiceLinks.resolve(cloud.root(operation.service()), operation, link);
        } catch (ServiceLinks.RefusedLink refused) {
            throw leaving("A link in the answer", refused, call);
        }
    }

    private static HostNotAllowedException leaving(String what, ServiceLinks.RefusedLink refused, CallDetails call) {
        String host = refused.host();
        return new HostNotAllowedException(
                what + " leaves the service: " + refused.getMessage(),
                host == null ? "of an unreadable address" : host,
                call,
                refused);
    }
}
