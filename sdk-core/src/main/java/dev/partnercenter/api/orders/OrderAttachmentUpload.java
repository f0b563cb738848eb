package dev.partnercenter.api.orders;

import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.Multipart;
import dev.partnercenter.model.orders.OrderAttachmentMetadata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files to attach to an order. Immutable: each {@code with…} method returns a changed copy. The files are read when the
 * upload is sent.
 *
 * @param metadata what the files say
 * @param purchaseOrders purchase orders of the customer
 * @param tenders documents of a tender
 */
public record OrderAttachmentUpload(OrderAttachmentMetadata metadata, List<Path> purchaseOrders, List<Path> tenders) {
    /** Refuses null. */
    public OrderAttachmentUpload {
        Arguments.notNull("metadata", metadata);
        purchaseOrders = List.copyOf(Arguments.notNull("purchaseOrders", purchaseOrders));
        tenders = List.copyOf(Arguments.notNull("tenders", tenders));
    }

    /** {@return an upload without files} */
    public static OrderAttachmentUpload of(OrderAttachmentMetadata metadata) {
        return new OrderAttachmentUpload(metadata, List.of(), List.of());
    }

    /** {@return the same with one more purchase order} */
    public OrderAttachmentUpload withPurchaseOrder(Path file) {
        return new OrderAttachmentUpload(metadata, append(purchaseOrders, file), tenders);
    }

    /** {@return the same with one more document of a tender} */
    public OrderAttachmentUpload withTender(Path file) {
        return new OrderAttachmentUpload(metadata, purchaseOrders, append(tenders, file));
    }

    private static List<Path> append(List<Path> files, Path file) {
        return Stream.concat(files.stream(), Stream.of(Arguments.notNull("file", file)))
                .toList();
    }

    /** The parts under the names that the service expects. */
    Multipart content() {
        Multipart parts = new Multipart();
        purchaseOrders.forEach(file -> parts.file("POFiles", readable(file)));
        tenders.forEach(file -> parts.file("TenderFiles", readable(file)));
        return parts.json("metadata", metadata);
    }

    private static Path readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("file " + file + " cannot be read");
        }
        return file;
    }
}
