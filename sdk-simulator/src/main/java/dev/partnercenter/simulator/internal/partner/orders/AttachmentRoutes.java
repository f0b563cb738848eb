package dev.partnercenter.simulator.internal.partner.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Headers;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord;
import dev.partnercenter.simulator.internal.partner.state.OrderRecord.Attachment;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;
import java.util.UUID;

/** Files that come with an order. */
public final class AttachmentRoutes {

    private final World world;

    /** Keeps attachments with their orders. */
    public AttachmentRoutes(World world) {
        this.world = world;
    }

    /** The table. */
    public List<Route> routes() {
        String order = "/v1/customers/{customerId}/orders/{orderId}";
        return List.of(
                Route.post("sdk-upload-order-attachments", order + "/attachment", this::upload),
                Route.get("sdk-download-order-attachment", order + "/attachment/{attachmentId}", this::download),
                Route.get("sdk-get-order-attachments", order + "/attachments", this::list));
    }

    private Answer upload(Call call) {
        OrderRecord order = order(call);
        List<MultipartForm.Part> files = MultipartForm.files(call.request());
        if (files.isEmpty()) {
            throw PartnerError.INVALID_INPUT.because("the body holds no file");
        }
        for (MultipartForm.Part file : files) {
            String id = UUID.randomUUID().toString();
            order.attachments().put(id, new Attachment(id, file.fileName(), file.contentType(), file.content()));
        }
        return list(call);
    }

    private Answer list(Call call) {
        OrderRecord order = order(call);
        List<ObjectNode> items = order.attachments().values().stream()
                .map(AttachmentRoutes::json)
                .toList();
        return Answer.ok(
                Links.collection(items, Links.unversioned(call.request().path())));
    }

    private Answer download(Call call) {
        String id = call.argument("attachmentId");
        Attachment attachment = order(call).attachments().get(id);
        if (attachment == null) {
            throw PartnerError.ATTACHMENT_NOT_FOUND.because(id);
        }
        return new Answer(
                200,
                Headers.NONE
                        .with("Content-Type", attachment.contentType())
                        .with("Content-Disposition", "attachment; filename=\"" + attachment.fileName() + "\""),
                attachment.content());
    }

    private OrderRecord order(Call call) {
        return world.customer(call.argument("customerId")).order(call.argument("orderId"));
    }

    private static ObjectNode json(Attachment attachment) {
        return Links.typed(
                Json.object()
                        .put("attachmentId", attachment.id())
                        .put("fileName", attachment.fileName())
                        .put("sizeInKB", (attachment.content().size() + 1023) / 1024)
                        .put("attachmentType", "Other"),
                "OrderAttachment");
    }
}
