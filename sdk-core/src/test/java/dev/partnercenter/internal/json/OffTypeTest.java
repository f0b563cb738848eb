package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.model.carts.CartLineItem;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.offers.Offer;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.model.subscriptions.Upgrade;
import dev.partnercenter.model.subscriptions.UpgradeType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values in another form than their type has: understood where that is safe, and written back as they came. */
@Tag("once")
class OffTypeTest {

    @Test
    void anEmptyTextIsNothing() {
        String json = "{'productType':'','quantity':'','creationDate':'','autoRenewEnabled':'',"
                + "'actions':'','refundOptions':'','links':''}";
        Subscription subscription = read(json, Subscription.class);

        assertThat(subscription.productType()).isNull();
        assertThat(subscription.quantity()).isNull();
        assertThat(subscription.creationDate()).isNull();
        assertThat(subscription.autoRenewEnabled()).isNull();
        assertThat(subscription.actions()).isEmpty();
        assertThat(written(subscription)).isEqualTo(json);
    }

    @Test
    void aNumberIsATextForIdsAndOpenValues() {
        assertThat(read("{'partnerId':4847383}", Subscription.class).partnerId())
                .isEqualTo("4847383");
        assertThat(rewritten("{'partnerId':4847383,'orderId':false}", Subscription.class))
                .isEqualTo("{'partnerId':4847383,'orderId':false}");
        assertThat(read("{'upgradeType':1}", Upgrade.class).upgradeType()).isEqualTo(new UpgradeType("1"));
        assertThat(rewritten("{'upgradeType':1}", Upgrade.class)).isEqualTo("{'upgradeType':1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'5'", "5.0", "5e0", "'5.00'"})
    void aWholeNumberInAnotherFormIsTakenIfItIsExact(String form) {
        assertThat(read("{'quantity':" + form + "}", Subscription.class).quantity())
                .isEqualTo(5);
    }

    @Test
    void theOtherFormIsWrittenBack() {
        assertThat(rewritten("{'quantity':'5','isTrial':'True'}", Subscription.class))
                .isEqualTo("{'quantity':'5','isTrial':'True'}");
        assertThat(rewritten("{'quantity':5.0}", Subscription.class)).isEqualTo("{'quantity':5.0}");
    }

    @Test
    void aNewValueReplacesTheOtherForm() {
        Subscription changed = read("{'quantity':'5'}", Subscription.class).toBuilder()
                .quantity(6)
                .build();

        assertThat(written(changed)).isEqualTo("{'quantity':6}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'quantity':2147483648}        | $.quantity: a whole number beyond the range of its property",
                "{'quantity':99999999999999999} | $.quantity: a whole number beyond the range of its property",
                "{'quantity':'2147483648'}      | $.quantity: expected a whole number of 32 bits, found another",
                "{'quantity':1.5}               | $.quantity: expected a whole number of 32 bits, found another",
                "{'quantity':'many'}            | $.quantity: expected a whole number of 32 bits, found another",
                "{'quantity':1e400000000}       | $.quantity: a number beyond all bounds",
                "{'quantity':{}}                | $.quantity: expected a whole number of 32 bits, found another",
                "{'friendlyName':{}}            | $.friendlyName: expected a text, found an object",
                "{'isTrial':'perhaps'}          | $.isTrial: expected true or false, found a text",
                "{'actions':{}}                 | $.actions: expected an array, found an object",
                "{'actions':[['edit']]}         | $.actions[0]: expected a text, found an array",
                "{'creationDate':'yesterday'}   | $.creationDate: expected a time (ISO 8601), found another",
                "{'links':[]}                   | $.links: expected an object, found an array",
            })
    void everythingElseIsRefusedByItsPath(String json, String message) {
        assertThatThrownBy(() -> read(json, Subscription.class))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }

    @Test
    void elementsOfAnotherFormAreKeptInTheirPlace() {
        String json = "{'prerequisiteOffers':['a',null,7,'b'],'reselleeQualifications':[null]}";
        Offer offer = read(json, Offer.class);

        assertThat(offer.prerequisiteOffers()).containsExactly("a", "7", "b");
        assertThat(offer.reselleeQualifications()).isEmpty();
        assertThat(written(offer)).isEqualTo(json);
        assertThat(written(offer.toBuilder().rank(1).build()))
                .startsWith("{'rank':1,")
                .contains("['a',null,7,'b']");
    }

    @Test
    void valuesOfAMapInAnotherFormAreKept() {
        String json = "{'provisioningContext':{'scope':'shared','count':3,'duration':null}}";
        CartLineItem item = read(json, CartLineItem.class);

        assertThat(item.provisioningContext()).containsEntry("scope", "shared").containsEntry("count", "3");
        assertThat(item.provisioningContext()).doesNotContainKey("duration");
        assertThat(written(item)).isEqualTo(json);
    }

    @Test
    void theETagIsFoundInTheAttributes() {
        assertThat(Etags.of(read("{'attributes':{'Etag':'v-7'}}", Subscription.class)))
                .isEqualTo("v-7");
        assertThat(Etags.of(read("{'attributes':{'etag':''}}", Subscription.class)))
                .isNull();
        assertThat(Etags.of(read("{}", Subscription.class))).isNull();
        assertThat(Etags.of(ResourceAttributes.builder().etag("v-7").build())).isNull();
        assertThat(Etags.of("text")).isNull();
    }

    private static <T> T read(String json, Class<T> type) {
        return Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), JsonType.of(type));
    }

    private static String written(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8).replace('"', '\'');
    }

    private static String rewritten(String json, Class<?> type) {
        return written(read(json, type));
    }
}
