package dev.partnercenter.simulator;

import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.entra.AccessTokens;
import dev.partnercenter.simulator.internal.entra.Authorities;
import dev.partnercenter.simulator.internal.entra.Caller;
import dev.partnercenter.simulator.internal.entra.EntraService;
import dev.partnercenter.simulator.internal.fault.FaultRules;
import dev.partnercenter.simulator.internal.graph.GraphService;
import dev.partnercenter.simulator.internal.http.Service;
import dev.partnercenter.simulator.internal.partner.PartnerCenterService;
import dev.partnercenter.simulator.internal.partner.invoices.Invoice;
import dev.partnercenter.simulator.internal.partner.orders.PlacedOrders;
import dev.partnercenter.simulator.internal.partner.state.World;
import dev.partnercenter.simulator.internal.pricing.PricingService;
import dev.partnercenter.simulator.internal.server.Recorder;
import dev.partnercenter.simulator.internal.server.SimulatorServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Partner Center with the token endpoints of Entra ID, the Microsoft Graph of one cloud and the service for price sheets, on one port of the loopback address, over plain HTTP. It keeps
 * state, moves only with its own clock and fails as it is told to.
 *
 * <pre>{@code
 * try (PartnerCenterSimulator simulator = PartnerCenterSimulator.start()) {
 *     URI base = simulator.baseUrl(); // give it to the client under test
 * }
 * }</pre>
 *
 * <p>A request is for the logical host that is the first segment of its path, as in
 * {@code http://127.0.0.1:8080/login.microsoftonline.us/{tenant}/oauth2/v2.0/token}, else for the host of its
 * {@code Host} header, else for Partner Center. The values that open it are in {@link TestIdentity}.
 *
 * <p>Objects of this class can be used by many threads.
 */
public final class PartnerCenterSimulator implements AutoCloseable {

    private static final Duration TEST_TOKEN_LIFETIME = Duration.ofDays(3650);

    private final SimulatedCloud cloud;
    private final SimulatorClock clock;
    private final AccessTokens accessTokens = new AccessTokens();
    private final World world = new World();
    private final EntraService entra;
    private final GraphService graph;
    private final List<Service> services;
    private final FaultRules faults;
    private final Recorder recorder;
    private final SimulatorServer server;

    PartnerCenterSimulator(Settings settings, Clock baseClock, int port, Recorder recorder) {
        this.clock = new SimulatorClock(baseClock);
        this.faults = new FaultRules(this::operations);
        PartnerCenterService partnerCenter = new PartnerCenterService(settings, clock, accessTokens, world);
        this.graph = new GraphService(settings, clock, accessTokens, world, faults);
        this.entra = new EntraService(settings, clock, accessTokens, partnerCenter);
        this.services = List.of(partnerCenter, entra, graph, new PricingService(clock, accessTokens));
        this.cloud = settings.cloud();
        this.recorder = recorder;
        this.server = new SimulatorServer(port, services, faults, recorder, clock);
    }

    /**
     * Starts a simulator on a free port, with the defaults of the builder.
     *
     * @return the simulator, which listens
     */
    public static PartnerCenterSimulator start() {
        return builder().start();
    }

    /**
     * A builder for a simulator with other settings.
     *
     * @return the builder
     */
    public static SimulatorBuilder builder() {
        return new SimulatorBuilder();
    }

    /**
     * Where the simulator listens.
     *
     * @return the address, without a path
     */
    public URI baseUrl() {
        return server.baseUrl();
    }

    /**
     * A token that every Partner Center route takes, for tests that are not about tokens. It speaks for the
     * application and a user and does not expire in any test's time.
     *
     * @return the value to send behind {@code Bearer}
     */
    public String testToken() {
        Caller caller = new Caller(
                Authorities.region(cloud.authorityHost()),
                TestIdentity.PARTNER_CENTER_RESOURCE,
                TestIdentity.TENANT_ID,
                TestIdentity.CLIENT_ID,
                true,
                true);
        return accessTokens.issue(caller, clock.instant(), TEST_TOKEN_LIFETIME);
    }

    /**
     * The cloud that is played.
     *
     * @return the cloud
     */
    public SimulatedCloud cloud() {
        return cloud;
    }

    /**
     * The simulator's clock.
     *
     * @return the clock, which a test advances
     */
    public SimulatorClock clock() {
        return clock;
    }

    /**
     * The faults to show.
     *
     * @return the faults
     */
    public Faults faults() {
        return faults;
    }

    /**
     * What can be done to the token routes.
     *
     * @return the controls
     */
    public EntraControls entra() {
        return entra;
    }

    /**
     * What customers can do about delegated administration.
     *
     * @return the controls
     */
    public DelegatedAdminControls delegatedAdmin() {
        return graph.delegatedAdmin();
    }

    /**
     * The latest requests and their answers, up to the bound that the builder sets. A request is recorded before its
     * answer is sent.
     *
     * @return the exchanges, oldest first
     */
    public List<RecordedExchange> recordedExchanges() {
        return recorder.all();
    }

    /**
     * All orders that customers have, whoever placed them and however. Works while the simulator is down, too.
     *
     * @return the orders, by customer, oldest first
     */
    public List<SimulatedOrder> orders() {
        synchronized (world) {
            return PlacedOrders.in(world);
        }
    }

    /**
     * Adds an invoice, or what is not billed yet in the place of what was there for its period. It stays until a {@link #reset}.
     *
     * @param invoice the invoice; changing it afterwards changes nothing here
     * @throws IllegalArgumentException when there is an invoice with its id
     */
    public void addInvoice(TestInvoice invoice) {
        Invoice added = invoice.plan(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .invoice();
        synchronized (world) {
            invoice.period()
                    .ifPresentOrElse(
                            period -> world.invoices().putUnbilled(period, added),
                            () -> world.invoices().add(added));
        }
    }

    /**
     * All routes, with a mark on those whose answers are only derived from state.
     *
     * @return the routes, by service in the order of its tables
     */
    public List<SimulatedRoute> routes() {
        return services.stream()
                .flatMap(service -> service.routes().routes().stream()
                        .map(route -> new SimulatedRoute(
                                route.operation(),
                                service.name(),
                                route.method(),
                                route.path().text(),
                                route.userOnly(),
                                route.derived())))
                .toList();
    }

    private Set<String> operations() {
        return routes().stream().map(SimulatedRoute::operation).collect(Collectors.toSet());
    }

    /**
     * Refuses all connections from now on and cuts those that there are, until {@link #comeBack}. State and faults stay, and
     * the clock goes on. When it is down already, nothing changes.
     */
    public void goDown() {
        server.goDown();
    }

    /** Listens again, at the same port. When it is not down, nothing changes. */
    public void comeBack() {
        server.comeBack();
    }

    /**
     * Forgets all state, faults and recordings, and comes back if it is down. The port, the clock and access tokens that were
     * issued stay.
     */
    public void reset() {
        faults.clear();
        services.forEach(Service::reset);
        recorder.clear();
        server.comeBack();
    }

    /** Stops to listen and ends all threads. */
    @Override
    public void close() {
        server.close();
    }
}
