package dev.partnercenter;

import java.util.Map;

/** Loads what a first call loads, so that tests with a deadline of fractions of a second measure nothing else. */
public final class WarmUp {
    private WarmUp() {}

    /** Makes some calls to a server of its own. */
    public static void run() {
        try (ServiceStub service = new ServiceStub()) {
            PartnerCenterClient partner = service.client();
            service.answer(200, "{}").answer(201, "{}");
            partner.raw().send(RawRequest.get("/v1/customers"));
            partner.raw().send(RawRequest.post("/v1/customers").body(Map.of()));
        }
    }
}
