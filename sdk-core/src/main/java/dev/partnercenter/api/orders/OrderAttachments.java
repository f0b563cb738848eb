package dev.partnercenter.api.orders;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.orders.OrderAttachment;
import java.util.List;

/** The documents that prove an order: purchase orders and tenders. */
public final class OrderAttachments {
    private final Api api;
    private final String customerId;
    private final String orderId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param orderId the id of the order
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public OrderAttachments(Api api, String customerId, String orderId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.orderId = PathTemplate.segment("orderId", orderId);
    }

    public static final Operation LIST =
            Operation.get("sdk-get-order-attachments", "/v1/customers/{customerId}/orders/{orderId}/attachments");

    /**
     * Lists what has been attached.
     *
     * <p>{@code GET /v1/customers/{customerId}/orders/{orderId}/attachments}, not on a docs page of its own.
     *
     * @return the attachments, without their content
     */
    public Paged<OrderAttachment> list() {
        return api.call(LIST, customerId, orderId).page(OrderAttachment.class);
    }

    public static final Operation UPLOAD =
            Operation.post("sdk-upload-order-attachments", "/v1/customers/{customerId}/orders/{orderId}/attachment");

    /**
     * Attaches files. They are read while they are sent.
     *
     * <p>{@code POST /v1/customers/{customerId}/orders/{orderId}/attachment}, not on a docs page of its own.
     *
     * @param upload the files and what they are about
     * @return the attachments of the order
     * @throws IllegalArgumentException if {@code upload} is null or one of its files cannot be read
     * @throws NotFoundException if the customer has no such order
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public List<OrderAttachment> upload(OrderAttachmentUpload upload) {
        return api.call(UPLOAD, customerId, orderId)
                .body(Arguments.notNull("upload", upload).content())
                .sendItems(OrderAttachment.class);
    }

    /**
     * Selects one attachment. Nothing is sent.
     *
     * @param attachmentId the id of the attachment
     * @return the operations on this attachment
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public OrderAttachmentScope byId(String attachmentId) {
        return new OrderAttachmentScope(api, customerId, orderId, attachmentId);
    }
}
