from pricing.convert import convert


def test_convert():
    assert convert(2, 1.5) == 3.0
