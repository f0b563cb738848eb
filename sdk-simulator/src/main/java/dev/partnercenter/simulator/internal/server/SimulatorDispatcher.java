package dev.partnercenter.simulator.internal.server;

import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.internal.fault.FaultRules;
import dev.partnercenter.simulator.internal.fault.Transmission;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.http.RouteTable;
import dev.partnercenter.simulator.internal.http.Service;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;

/** The way of one request: address, route, fault, work, record, send. */
final class SimulatorDispatcher extends Dispatcher {

    private final Addressing addressing;
    private final FaultRules faults;
    private final Recorder recorder;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);

    SimulatorDispatcher(List<Service> services, FaultRules faults, Recorder recorder, Clock clock) {
        this.addressing = new Addressing(services);
        this.faults = faults;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Override
    public MockResponse dispatch(RecordedRequest recorded) {
        Addressing.Addressed addressed = addressing.address(recorded);
        Service service = addressed.service();
        Request request = addressed.request();
        Optional<RouteTable.Match> match = service.routes().match(request);
        String operation = match.map(found -> found.route().operation()).orElse("");
        Transmission answered = faults.around(
                request.method(),
                request.path(),
                operation,
                () -> service.answer(request, match),
                status -> service.error(status, request),
                this::await);
        Transmission transmission = request.method().equals("HEAD") ? answered.withoutBody() : answered;
        recorder.add(exchange(request, operation, transmission));
        await(transmission.delay());
        return closing.getCount() == 0
                ? new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST)
                : Responses.of(transmission);
    }

    /** Ends all waiting. */
    @Override
    public void shutdown() {
        closing.countDown();
    }

    /** Waits, but not beyond the end of the server. */
    private void await(Duration time) {
        try {
            closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RecordedExchange exchange(Request request, String operation, Transmission transmission) {
        boolean answered = transmission.delivery().hasBody();
        return new RecordedExchange(
                clock.instant(),
                operation.isEmpty() ? null : operation,
                request.host(),
                request.method(),
                request.path(),
                SecretMask.overQuery(request.rawQuery()),
                SecretMask.over(request.headers().asMap()),
                recorder.text(request.body()),
                answered ? transmission.answer().status() : 0,
                SecretMask.over(transmission.answer().headers().asMap()),
                recorder.text(transmission.answer().body()),
                transmission.faulted());
    }
}
