package dev.partnercenter.api.validations;

import dev.partnercenter.Operation;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.validations.AddressValidationResult;
import dev.partnercenter.model.validations.ValidationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of data before it is used. */
public final class Validations {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public Validations(Api api) {
        this.api = api;
    }

    public static final Operation VALIDATE_ADDRESS = Operation.post("validate-an-address", "/v1/validations/address")
            .asRead()
            .docs("validate-an-address");

    /**
     * Checks an address. Nothing is kept, so an attempt without an answer is repeated.
     *
     * <p>{@code POST /v1/validations/address}, docs page validate-an-address.
     *
     * @param address the address; the country decides which parts it needs
     * @return what the service says of the address; null if it accepts it without a word, which is what the
     *     documentation describes
     * @throws IllegalArgumentException if {@code address} is null
     * @throws BadRequestException if the address is wrong; the description tells what would be right
     */
    public @Nullable AddressValidationResult validateAddress(Address address) {
        return api.call(VALIDATE_ADDRESS).body("address", address).sendOptional(AddressValidationResult.class);
    }

    public static final Operation LIST_CODES = Operation.get(
                    "get-a-partner-s-validation-codes", "/v1/customers/all/validations")
            .docs("get-a-partner-s-validation-codes");

    /**
     * Lists the codes that stand for customers who may use the Government Community Cloud (a part of the public
     * cloud).
     *
     * <p>{@code GET /v1/customers/all/validations}, docs page get-a-partner-s-validation-codes.
     *
     * @return the codes; empty if there are none
     */
    public List<ValidationCode> listCodes() {
        return api.call(LIST_CODES).sendItems(ValidationCode.class);
    }
}
