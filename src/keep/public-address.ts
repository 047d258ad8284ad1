import { BlockList, isIPv4, isIPv6 } from "node:net";

// IANA's registries of special-purpose addresses: what is not to be reached across the internet, and what stands for it.
const special4 = [
	"0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
	"192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
];
const special6 = ["2001::/23 2001:db8::/32 2002::/16 3fff::/20"];

function listOf(subnets: readonly string[], family: "ipv4" | "ipv6"): BlockList {
	const list = new BlockList();
	for (const subnet of subnets.flatMap((line) => line.split(" "))) {
		const [network = "", prefix] = subnet.split("/");
		list.addSubnet(network, Number(prefix), family);
	}
	return list;
}

const notPublic4 = listOf(special4, "ipv4");
const notPublic6 = listOf(special6, "ipv6");
const unicast6 = listOf(["2000::/3"], "ipv6");

/** True for an IP address on the internet; false for this machine, its neighbours, and what leads to them by another name. */
export function isPublicAddress(ip: string): boolean {
	if (isIPv4(ip)) return !notPublic4.check(ip, "ipv4");
	return isIPv6(ip) && unicast6.check(ip, "ipv6") && !notPublic6.check(ip, "ipv6");
}
