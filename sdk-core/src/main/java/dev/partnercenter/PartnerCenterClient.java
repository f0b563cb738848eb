package dev.partnercenter;

import dev.partnercenter.api.customers.Customers;
import dev.partnercenter.api.directory.Directories;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.api.directory.RestDirectories;
import dev.partnercenter.api.domains.Domains;
import dev.partnercenter.api.invoices.Invoices;
import dev.partnercenter.api.offers.OfferCategories;
import dev.partnercenter.api.offers.Offers;
import dev.partnercenter.api.pricing.ForeignExchangeRates;
import dev.partnercenter.api.pricing.PriceSheets;
import dev.partnercenter.api.pricing.RateCards;
import dev.partnercenter.api.products.ProductExtensions;
import dev.partnercenter.api.products.Products;
import dev.partnercenter.api.profiles.Profiles;
import dev.partnercenter.api.usage.PartnerUsageSummaryScope;
import dev.partnercenter.api.validations.CountryValidationRules;
import dev.partnercenter.api.validations.Validations;
import dev.partnercenter.internal.AsyncBridge;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Door;
import dev.partnercenter.internal.http.Settings;
import dev.partnercenter.spi.CloudModule;
import dev.partnercenter.spi.ModuleDoor;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The client for Partner Center. Immutable and thread-safe; make one and keep it, it holds connections and tokens.
 *
 * <pre>{@code
 * try (PartnerCenterClient partner = PartnerCenterClient.builder()
 *         .cloud(PartnerCloud.GLOBAL)
 *         .appCredential(Credentials.clientSecret(tenantId, clientId, secret))
 *         .build()) {
 *     Customer customer = partner.customers().byId(customerId).get();
 * }
 * }</pre>
 *
 * <p>Methods that call the service throw {@link IllegalArgumentException} for bad arguments before anything is sent,
 * {@link IllegalStateException} after {@link #close()}, and otherwise only exceptions of
 * {@link dev.partnercenter.error.PartnerCenterException}.
 */
public final class PartnerCenterClient implements AutoCloseable {
    private final Settings settings;
    private final AsyncBridge async;
    private final Api api;
    private final @Nullable CloudModule module;
    private final Door door;
    private final Directories directories;
    private final boolean view;

    PartnerCenterClient(Settings settings, @Nullable CloudModule module, AsyncBridge async) {
        this(settings, module, async, Door.of(Api.create(settings)), false);
    }

    private PartnerCenterClient(
            Settings settings, @Nullable CloudModule module, AsyncBridge async, Door door, boolean view) {
        this.settings = settings;
        this.async = async;
        this.module = module;
        this.door = door;
        this.api = door.api();
        this.directories = module == null ? new RestDirectories(api) : module.directories(door);
        this.view = view;
    }

    /** {@return a builder; the cloud and at least one credential must be set} */
    public static PartnerCenterClientBuilder builder() {
        return new PartnerCenterClientBuilder();
    }

    /** {@return the cloud that this client talks to} */
    public PartnerCloud cloud() {
        return settings.cloud();
    }

    /**
     * A view of this client whose calls carry the given ids and keep to the given deadline, pace and rule for repeats. It
     * shares connections and tokens; closing it does nothing.
     *
     * @param context what to set
     * @return the view
     */
    public PartnerCenterClient with(RequestContext context) {
        return new PartnerCenterClient(
                settings, module, async, door.with(Objects.requireNonNull(context, "context")), true);
    }

    /**
     * What the calls of this client or view carry, for programs that add to it: {@code
     * partner.with(partner.context().correlationId(id))} keeps what the caller has set.
     *
     * @return the context; its deadline is the client's own where none was set
     */
    public RequestContext context() {
        return api.contextInForce();
    }

    /** {@return the customers of the partner, and the way to all that belongs to one of them} */
    public Customers customers() {
        return new Customers(api, directories);
    }

    /**
     * The partner's own directory: users, roles, groups and licenses of its tenant, through Microsoft Graph.
     *
     * @return the directory
     * @throws dev.partnercenter.error.OperationNotAvailableException in a client of sdk-core alone: Partner Center has
     *     no API for them
     */
    public Directory directory() {
        return directories.ofPartner();
    }

    /** {@return domains of any customer in the cloud} */
    public Domains domains() {
        return new Domains(api);
    }

    /** {@return checks of data before it is used} */
    public Validations validations() {
        return new Validations(api);
    }

    /** {@return what a country demands of addresses} */
    public CountryValidationRules countryValidationRules() {
        return new CountryValidationRules(api);
    }

    /** {@return the offers of a market} */
    public Offers offers() {
        return new Offers(api);
    }

    /** {@return the categories of offers of a market} */
    public OfferCategories offerCategories() {
        return new OfferCategories(api);
    }

    /** {@return the products of a market} */
    public Products products() {
        return new Products(api);
    }

    /** {@return what only some products need before they are bought} */
    public ProductExtensions productExtensions() {
        return new ProductExtensions(api);
    }

    /** {@return the profiles of the partner itself} */
    public Profiles profiles() {
        return new Profiles(api);
    }

    /** {@return what Microsoft bills to the partner} */
    public Invoices invoices() {
        return new Invoices(api);
    }

    /** {@return the prices of Azure, for what is no Azure plan} */
    public RateCards rateCards() {
        return new RateCards(api);
    }

    /** {@return price sheets of new commerce, as CSV} */
    public PriceSheets priceSheets() {
        return new PriceSheets(api);
    }

    /** {@return the rates that turn the prices of Azure plans into other currencies, as CSV} */
    public ForeignExchangeRates foreignExchangeRates() {
        return new ForeignExchangeRates(api);
    }

    /** {@return what all customers of the partner have spent on Azure} */
    public PartnerUsageSummaryScope usageSummary() {
        return new PartnerUsageSummaryScope(api);
    }

    /** {@return what the modules of this SDK work with; not for applications} */
    public ModuleDoor moduleDoor() {
        return door;
    }

    /** {@return the door to paths that this SDK has no method for} */
    public RawApi raw() {
        return new RawApi(api);
    }

    /**
     * Runs calls on another thread: {@code partner.async(p -> p.customers().byId(id).get())}. The thread comes from the
     * executor of the builder, else from daemon threads of this client. Cancelling the future interrupts the work.
     *
     * @param work what to do with this client
     * @param <T> type of the result
     * @return the result to come; fails with what the work throws
     * @throws IllegalStateException if the client is closed
     */
    public <T extends @Nullable Object> CompletableFuture<T> async(Function<? super PartnerCenterClient, T> work) {
        Objects.requireNonNull(work, "work");
        return async.submit(() -> work.apply(this));
    }

    /**
     * Ends running calls and their waits, and every thread and connection that this client made. A call that is ended so
     * fails with {@link dev.partnercenter.error.ClientClosedException}, or with
     * {@link dev.partnercenter.error.UnknownOutcomeException} if it is a write that may have been executed. An OkHttpClient or executor that
     * the application handed in stays open. A view of a client is closed with its client, not by itself.
     */
    @Override
    public void close() {
        if (view) {
            return;
        }
        // The base first: whatever the others break off is then known to have ended for this reason.
        settings.base().close();
        settings.tokens().close();
        async.close();
    }
}
