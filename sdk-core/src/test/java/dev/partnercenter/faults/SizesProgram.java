package dev.partnercenter.faults;

import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.RawRequest;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.faults.RawServer.Script;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.spi.ServiceCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import okhttp3.Request;

/** What {@link SizesTest} runs in a JVM with a small heap: one call after the other, and a line on how each ended. */
final class SizesProgram {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final String TEXT = "x".repeat(1_024);
    private static final String SPACES = " ".repeat(1_024);
    private static final String TWO_HUNDRED = "HTTP/1.1 200 OK\r\n";

    private SizesProgram() {}

    public static void main(String[] args) throws Exception {
        run("error body", Flood.body(500, false, 200, "", i -> TEXT), SizesProgram::raw);
        run("zipped error body", Flood.body(500, true, 400, "", i -> SPACES), SizesProgram::raw);
        run("zipped spaces", Flood.body(200, true, 400, "", i -> SPACES), SizesProgram::customer);
        run("zipped spaces to a write", Flood.body(201, true, 400, "", i -> SPACES), SizesProgram::write);
        run("zipped spaces to a module", Flood.body(200, true, 400, "", i -> SPACES), SizesProgram::module);
        run("zipped text", Flood.body(200, true, 400, "{\"id\":\"", i -> TEXT), SizesProgram::customer);
        run("plain text", Flood.body(200, false, 400, "{\"id\":\"", i -> TEXT), SizesProgram::customer);
        run("zipped elements", Flood.body(200, true, 400, "{\"items\":[{}", i -> ",{}"), SizesProgram::page);
        run("zipped elements to the raw door", Flood.body(200, true, 400, "[{}", i -> ",{}"), SizesProgram::raw);
        run(
                "zipped elements to a module",
                Flood.body(200, true, 400, "{\"value\":[{}", i -> ",{}"),
                SizesProgram::odata);
        run(
                "zipped half elements",
                Flood.body(200, true, 400, "{\"items\":[{}", i -> ",{\"x\":1}"),
                SizesProgram::page);
        run("zipped wrong elements", Flood.body(200, true, 400, "{\"items\":[{}", i -> ",1"), SizesProgram::page);
        run("zipped properties", Flood.body(200, true, 400, "{", i -> "\"p" + i + "\":1,"), SizesProgram::customer);
        run("zipped lists", Flood.body(200, true, 400, "{\"x\":[[]", i -> ",[]"), SizesProgram::customer);
        run("zipped numbers", Flood.body(200, true, 400, "{\"x\":[1", i -> ",1"), SizesProgram::customer);
        run("zipped texts", Flood.body(200, true, 400, "{\"x\":[\"\"", i -> ",\"ab\""), SizesProgram::customer);
        run(
                "many headers",
                Flood.headers(200, TWO_HUNDRED, i -> "X-Header-" + i + ": " + TEXT + "\r\n"),
                SizesProgram::raw);
        run("one header", Flood.headers(200, TWO_HUNDRED + "X-Header: ", i -> TEXT), SizesProgram::raw);
        run("one header to a write", Flood.headers(200, TWO_HUNDRED + "X-Header: ", i -> TEXT), SizesProgram::write);
        run("status line", Flood.headers(200, "HTTP/1.1 200 ", i -> TEXT), SizesProgram::raw);
        run("download", Flood.body(200, false, 200, "", i -> TEXT), SizesProgram::download);
        run("honest page", Flood.body(200, false, 3, "{\"items\":[", SizesProgram::subscription), SizesProgram::page);
    }

    private static void run(String name, Script script, Function<PartnerCenterClient, Object> call) throws Exception {
        long started = System.nanoTime();
        String end;
        try (RawServer server = new RawServer(script);
                PartnerCenterClient partner = client(server)) {
            end = String.valueOf(call.apply(partner));
        } catch (Throwable failure) {
            end = failure.getClass().getSimpleName() + " " + failure.getMessage();
        }
        System.out.println(name + " -> " + end.replaceAll("\\s+", " ") + " after "
                + Duration.ofNanos(System.nanoTime() - started).toMillis());
    }

    private static PartnerCenterClient client(RawServer server) {
        AppCredential app = request -> new AccessToken("canary-app-token-of-the-small-heap", Instant.MAX);
        return PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .reroute(server.uri())
                .appCredential(Credentials.testOnly(app))
                .retryPolicy(RetryPolicy.NONE)
                .deadline(Duration.ofSeconds(60))
                .build();
    }

    private static Object raw(PartnerCenterClient partner) {
        return partner.raw().send(READ).status();
    }

    private static Object write(PartnerCenterClient partner) {
        return partner.raw().send(RawRequest.post("/v1/customers")).status();
    }

    private static Object customer(PartnerCenterClient partner) {
        return partner.customers().byId("c1").get().id();
    }

    private static Object page(PartnerCenterClient partner) {
        List<Subscription> page = partner.customers()
                .byId("c1")
                .subscriptions()
                .list()
                .firstPage()
                .items();
        return page.size() + " elements, the last with id "
                + page.get(page.size() - 1).id();
    }

    private static Object module(PartnerCenterClient partner) {
        return partner.moduleDoor().send(foreign()).code();
    }

    private static Object odata(PartnerCenterClient partner) {
        return partner.moduleDoor()
                .pages(foreign(), element -> element)
                .toList()
                .size();
    }

    private static ServiceCall foreign() {
        Request request = new Request.Builder()
                .url("https://api.partnercenter.microsoft.com/v1/users")
                .build();
        return new ServiceCall(Operation.get("list-users", "/v1/users"), null, request, null);
    }

    private static Object download(PartnerCenterClient partner) {
        try (InputStream body = partner.customers()
                .byId("c1")
                .orders()
                .byId("o1")
                .attachments()
                .byId("a1")
                .download()) {
            return body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return e;
        }
    }

    /** One of 2,000 subscriptions of one and a half kilobyte, which make up an honest page. */
    private static String subscription(int number) {
        if (number >= 2_000) {
            return number == 2_000 ? "]}" + SPACES : SPACES;
        }
        StringBuilder json = new StringBuilder(number == 0 ? "" : ",");
        json.append("{\"id\":\"s").append(number).append("\",\"quantity\":").append(number);
        for (String name : List.of(
                "offerId",
                "offerName",
                "friendlyName",
                "entitlementId",
                "parentSubscriptionId",
                "partnerId",
                "unitType",
                "orderId",
                "termDuration",
                "billingCycle",
                "contractType",
                "status")) {
            json.append(",\"")
                    .append(name)
                    .append("\":\"some text for ")
                    .append(name)
                    .append(number)
                    .append("\"");
        }
        for (int i = 0; i < 20; i++) {
            json.append(",\"unknown").append(i).append("\":\"a value nobody knows\"");
        }
        return json.append("}").toString();
    }
}
