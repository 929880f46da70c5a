<?php

class Cart {}
