import pytest


@pytest.fixture
def rate():
    return 1.5
