using System.Net;
using ChatBot.Outbound;
using FsCheck.Xunit;

namespace ChatBot.Tests.Outbound;

public sealed class AddressCheckTests
{
    [Theory]
    [InlineData("8.8.8.8", "Public")]
    [InlineData("172.32.0.1", "Public")]
    [InlineData("2001:4860:4860::8888", "Public")]
    [InlineData("64:ff9b::808:808", "Public")]
    [InlineData("127.0.0.1", "Private")]
    [InlineData("127.255.0.1", "Private")]
    [InlineData("10.0.0.1", "Private")]
    [InlineData("172.16.0.1", "Private")]
    [InlineData("172.31.255.255", "Private")]
    [InlineData("192.168.1.1", "Private")]
    [InlineData("100.64.0.1", "Private")]
    [InlineData("::1", "Private")]
    [InlineData("fd00::1", "Private")]
    [InlineData("::ffff:10.0.0.1", "Private")]
    [InlineData("64:ff9b::7f00:1", "Private")]
    [InlineData("2002:7f00:1::", "Private")]
    [InlineData("0.0.0.0", "Never")]
    [InlineData("169.254.169.254", "Never")]
    [InlineData("::ffff:169.254.169.254", "Never")]
    [InlineData("224.0.0.1", "Never")]
    [InlineData("255.255.255.255", "Never")]
    [InlineData("198.18.0.1", "Never")]
    [InlineData("::", "Never")]
    [InlineData("::127.0.0.1", "Never")]
    [InlineData("fe80::1", "Never")]
    [InlineData("ff02::1", "Never")]
    [InlineData("64:ff9b:1::1", "Never")]
    [InlineData("2001:db8::1", "Never")]
    [InlineData("2001::1", "Never")]
    public void Each_address_is_of_its_kind(string address, string kind) =>
        Assert.Equal(kind, AddressCheck.KindOf(IPAddress.Parse(address)).ToString());

    [Property]
    public bool An_address_is_what_it_is_when_it_is_wrapped(uint number)
    {
        var address = new IPAddress(number);
        byte[] nat64 = [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, .. address.GetAddressBytes()];

        return AddressCheck.KindOf(address.MapToIPv6()) == AddressCheck.KindOf(address)
            && AddressCheck.KindOf(new IPAddress(nat64)) == AddressCheck.KindOf(address);
    }
}
