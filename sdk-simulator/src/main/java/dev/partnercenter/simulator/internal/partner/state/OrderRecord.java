package dev.partnercenter.simulator.internal.partner.state;

import dev.partnercenter.simulator.internal.http.Bytes;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** An order with its attachments. */
public final class OrderRecord {

    /** A file that was sent with an order. */
    public record Attachment(String id, String fileName, String contentType, Bytes content) {}

    private final Document document;
    private final Map<String, Attachment> attachments = new LinkedHashMap<>();

    /** An order without attachments. */
    public OrderRecord(Document document) {
        this.document = document;
    }

    /** The order's properties. */
    public Document document() {
        return document;
    }

    /** Attachments by id. */
    public Map<String, Attachment> attachments() {
        return attachments;
    }

    /** The order's id. */
    public String id() {
        return document.id();
    }

    /** The order's status. */
    public String status() {
        return Json.text(document.content(), "status", "");
    }
}
