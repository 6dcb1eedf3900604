package bstf.gateway.limits;

/**
 * What may be spent; what strangers do takes nothing from clients.
 *
 * @param addresses by the block of addresses from which a caller without an accepted token asks
 * @param clients by the id of the client whose token was accepted
 */
public record Allowances(Allowance<AddressBlock> addresses, Allowance<String> clients) {}
