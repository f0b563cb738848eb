package dev.partnercenter.api.orders;

import dev.partnercenter.Download;
import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;

/** One document attached to an order. */
public final class OrderAttachmentScope {
    private final Api api;
    private final String customerId;
    private final String orderId;
    private final String attachmentId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param orderId the id of the order
     * @param attachmentId the id of the attachment
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public OrderAttachmentScope(Api api, String customerId, String orderId, String attachmentId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.orderId = PathTemplate.segment("orderId", orderId);
        this.attachmentId = PathTemplate.segment("attachmentId", attachmentId);
    }

    public static final Operation DOWNLOAD = Operation.get(
            "sdk-download-order-attachment", "/v1/customers/{customerId}/orders/{orderId}/attachment/{attachmentId}");

    /**
     * Downloads the document. The deadline of the client holds until the first byte.
     *
     * <p>{@code GET /v1/customers/{customerId}/orders/{orderId}/attachment/{attachmentId}}, not on a docs page of
     * its own.
     *
     * @return the content; the caller saves or closes it
     * @throws NotFoundException if the order has no such attachment
     */
    public Download download() {
        return api.call(DOWNLOAD, customerId, orderId, attachmentId).download();
    }
}
